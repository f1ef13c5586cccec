import type { Role, Schemas } from '@/api'

export type MentorshipRequest = Schemas['MentorshipRequest']

/** From whom to whom a request is to be sent. */
export interface SendRequestProps {
  programme: string
  /** The role of the sender. */
  role: Role
  enrolment: string
  person: Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
  onSent?: (() => void) | undefined
}

/** Whoever was asked has a question, and whoever asked has not answered it. */
export function waitsForSender(request: MentorshipRequest): boolean {
  return request.status === 'pending' && request.question !== null && request.answer === null
}

/** A no, or no answer at all, is when whoever asked needs to see who else fits. */
export function offersOthers(request: MentorshipRequest): boolean {
  return request.direction === 'sent' && (request.status === 'declined' || request.status === 'expired')
}
