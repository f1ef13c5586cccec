import type { Side } from '@/lib/people'
import type { MentorshipRequest } from './openRequests'

/** The mentor has asked, and the mentee has not answered. */
export function waitsForMentee(request: MentorshipRequest): boolean {
  return request.status === 'pending' && request.question !== null && request.answer === null
}

/** A no, or no answer at all, is when a mentee needs to see who else fits. */
export function offersOthers(request: MentorshipRequest, role: Side): boolean {
  return role === 'mentee' && (request.status === 'declined' || request.status === 'expired')
}
