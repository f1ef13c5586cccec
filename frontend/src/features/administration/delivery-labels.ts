import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** What an undelivered message says, by the kind of the event that it tells of. */
const messages: Partial<Record<string, MessageDescriptor>> = {
  'deputy.ended': msg`Deputy removed`,
  'deputy.named': msg`Deputy added`,
  'enrolment.answered': msg`Answer about a registration`,
  'enrolment.approved': msg`Registration approved`,
  'enrolment.asked_back': msg`Question about a registration`,
  'enrolment.declined': msg`Registration declined`,
  'enrolment.submitted': msg`New registration`,
  'invitation.reminded': msg`Reminder of an invitation`,
  'invitation.sent': msg`Invitation`,
  'mentorship.ended': msg`Mentorship ended`,
  'request.accepted': msg`Request accepted`,
  'request.declined': msg`Request declined`,
  'request.expired': msg`Request expired`,
  'request.held': msg`Request on hold`,
  'request.mentee_reminded': msg`Reminder of a question`,
  'request.mentor_reminded': msg`Reminder of a request`,
  'request.question_answered': msg`Answer about a request`,
  'request.question_asked': msg`Question about a request`,
  'request.resumed': msg`Request open again`,
  'request.seat_taken': msg`Request closed`,
  'request.sent': msg`New request`,
  'request.withdrawn': msg`Request withdrawn`,
}

export const messageLabel = (kind: string): MessageDescriptor | undefined => messages[kind]

const channels: Partial<Record<string, MessageDescriptor>> = {
  mail: msg`By e-mail`,
  invitation_mail: msg`By e-mail`,
  in_app: msg`In the app`,
}

export const channelLabel = (subscriber: string): MessageDescriptor | undefined => channels[subscriber]

export const messageKinds = Object.keys(messages)
