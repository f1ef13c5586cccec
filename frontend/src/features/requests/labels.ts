import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Role, Schemas } from '@/api'
import { type MentorshipRequest, waitsForSender } from './model'

type DeclineReason = NonNullable<MentorshipRequest['decline_reason']>
type OwnReason = Schemas['DeclineRequest']['reason']

const mentorsChoices: Record<OwnReason, MessageDescriptor> = {
  no_time: msg`I have no time at the moment`,
  other_expertise: msg`Someone with other expertise would help more`,
  conflict_of_interest: msg`There is a conflict of interest`,
  other: msg`Another reason`,
}

/** The reasons as the member who declines selects them, by their role. */
export const declineChoices: Record<Role, Record<OwnReason, MessageDescriptor>> = {
  mentor: mentorsChoices,
  mentee: { ...mentorsChoices, other_expertise: msg`I am looking for other expertise` },
}

const mentorsReasons: Record<DeclineReason, MessageDescriptor> = {
  no_time: msg`They have no time at the moment.`,
  other_expertise: msg`They think someone with other expertise would help you more.`,
  conflict_of_interest: msg`There would be a conflict of interest.`,
  other: msg`They gave no reason.`,
  left: msg`They no longer take part in the programme. This has nothing to do with you.`,
}

/** The reasons as the sender reads them, by the role of the member who declined. */
const declineReasons: Record<Role, Record<DeclineReason, MessageDescriptor>> = {
  mentor: mentorsReasons,
  mentee: { ...mentorsReasons, other_expertise: msg`They are looking for other expertise.` },
}

export function declineReasonText(reason: DeclineReason, by: Role, i18n: I18n): string {
  return i18n._(declineReasons[by][reason])
}

const sentStates: Record<MentorshipRequest['status'], MessageDescriptor> = {
  pending: msg`Waiting for an answer`,
  accepted: msg`Accepted`,
  declined: msg({ message: 'Declined', context: 'request' }),
  withdrawn: msg`Withdrawn`,
  expired: msg`Expired without an answer`,
}

const receivedStates: Record<MentorshipRequest['status'], MessageDescriptor> = {
  ...sentStates,
  pending: msg`Waiting for your answer`,
  accepted: msg`You accepted`,
  declined: msg`You declined`,
}

const asked = {
  sent: msg`Waiting for your answer`,
  received: msg`Waiting for their answer to your question`,
}

/** Who has to act on an open question; null if there is none, or if it was answered. */
export function questionText(request: MentorshipRequest, i18n: I18n): string | null {
  return waitsForSender(request) ? i18n._(asked[request.direction]) : null
}

/** When a member leaves, their requests close without an answer. */
const closedByLeaving: Record<MentorshipRequest['direction'], MessageDescriptor> = {
  sent: msg`Closed`,
  received: msg`You left the programme`,
}

export function statusText(request: MentorshipRequest, i18n: I18n): string {
  const { status, direction } = request
  if (request.decline_reason === 'left') return i18n._(closedByLeaving[direction])
  return i18n._((direction === 'sent' ? sentStates : receivedStates)[status])
}
