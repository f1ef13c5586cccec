import type { Role, Schemas } from '@/api'

export type MentorshipRequest = Schemas['MentorshipRequest']

/** The sender and the receiver of a new request. */
export interface SendRequestProps {
  programme: string
  /** The sender's role. */
  role: Role
  enrolment: string
  person: Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
  onSent?: (() => void) | undefined
}

/** The receiver has asked a question, and the sender has not answered it. */
export function waitsForSender(request: MentorshipRequest): boolean {
  return request.status === 'pending' && request.question !== null && request.answer === null
}

/** After a declined or expired request, its sender sees other matches. */
export function offersOthers(request: MentorshipRequest): boolean {
  return request.direction === 'sent' && (request.status === 'declined' || request.status === 'expired')
}
