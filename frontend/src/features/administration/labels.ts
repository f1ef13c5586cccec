import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Group } from './search-params'

/**
 * The sentence of each kind of audit entry. Placeholders for people are `{member}`, `{sender}` and `{receiver}` of a
 * request, `{mentee}` and `{mentor}`. At the start of a sentence they are `{actor}` (who did it), `{subject}` (whom
 * it is about), `{asker}` and `{asked}`.
 */
const sentences: Partial<Record<string, MessageDescriptor>> = {
  'administration.audit_read': msg({ message: '{actor} opened the log' }),
  'administration.deliveries_listed': msg({ message: '{actor} opened the list of undelivered messages' }),
  'administration.deliveries_replayed': msg({
    message:
      '{count, plural, one {{actor} sent # undelivered message again} other {{actor} sent # undelivered messages again}}',
  }),
  'administration.delivery_replayed': msg({ message: '{actor} sent an undelivered message again' }),
  'administration.members_listed': msg({ message: '{actor} looked at the list of members' }),
  'administration.sessions_listed': msg({ message: '{actor} looked at {member}’s devices' }),
  'agreement.approved': msg({ message: '{actor} approved the agreement of {mentee} and {mentor}' }),
  'agreement.changes_requested': msg({
    message: '{actor} asked for changes to the agreement of {mentee} and {mentor}',
  }),
  'agreement.proposed': msg({ message: '{actor} proposed the agreement of {mentee} and {mentor}' }),
  'agreement.withdrawn': msg({ message: 'An agreement of {mentee} and {mentor} was withdrawn' }),
  'approvals.listed': msg({ message: '{actor} looked at {member}’s registration' }),
  'deputy.ended': msg({ message: '{actor} removed {member} as a deputy' }),
  'deputy.named': msg({ message: '{actor} made {member} a deputy' }),
  'enrolment.answered': msg({ message: '{subject} answered a question about their registration' }),
  'enrolment.approved': msg({ message: '{actor} approved {member}’s registration' }),
  'enrolment.asked_back': msg({ message: '{actor} asked {member} a question about their registration' }),
  'enrolment.decision_undone': msg({ message: '{actor} undid a decision on {member}’s registration' }),
  'enrolment.declined': msg({ message: '{actor} declined {member}’s registration' }),
  'enrolment.name_bound': msg({ message: '{subject} will not be matched with somebody who has just joined' }),
  'enrolment.paused': msg({ message: '{subject} paused' }),
  'enrolment.profile_changed': msg({ message: '{subject} changed their profile' }),
  'enrolment.returned': msg({ message: '{subject} resumed after a pause' }),
  'enrolment.submitted': msg({ message: '{subject} registered' }),
  'enrolment.withdrawn': msg({ message: '{subject} ended their registration' }),
  'goal.activated': msg({ message: '{actor} set a goal with {mentor}' }),
  'goal.changed': msg({ message: '{actor} changed a goal of {mentee}' }),
  'goal.checked_in': msg({ message: '{actor} added a check-in to a goal of {mentee}' }),
  'goal.dropped': msg({ message: '{actor} dropped a goal of {mentee}' }),
  'goal.question_answered': msg({ message: '{actor} answered a question of {mentor} about a goal' }),
  'goal.question_asked': msg({ message: '{actor} asked {mentee} a question about a goal' }),
  'goal.reached': msg({ message: '{actor} reached a goal of {mentee}' }),
  'interest.expressed': msg({ message: '{subject} said that they would like to be a mentor' }),
  'interest.withdrawn': msg({ message: '{subject} no longer asks to be a mentor' }),
  'invitation.accepted': msg({ message: '{actor} accepted an invitation' }),
  'invitation.declined': msg({ message: 'Somebody declined an invitation' }),
  'invitation.expired': msg({ message: 'An invitation expired' }),
  'invitation.reminded': msg({ message: '{actor} sent a reminder of an invitation' }),
  'invitation.revoked': msg({ message: '{actor} revoked an invitation' }),
  'invitation.seen': msg({ message: 'Somebody opened an invitation' }),
  'invitation.sent': msg({ message: '{actor} sent an invitation' }),
  'mail.dropped': msg({ message: 'We did not send {member} an e-mail that was no longer true' }),
  'meeting.attendance_stated': msg({
    message: '{actor} said whether a meeting of {mentee} and {mentor} took place',
  }),
  'meeting.cancelled': msg({ message: 'A meeting of {mentee} and {mentor} was cancelled' }),
  'meeting.changed': msg({ message: '{actor} changed a meeting of {mentee} and {mentor}' }),
  'meeting.confirmed': msg({ message: '{actor} confirmed a meeting of {mentee} and {mentor}' }),
  'meeting.declined': msg({ message: '{actor} declined the times for a meeting of {mentee} and {mentor}' }),
  'meeting.held': msg({ message: 'A meeting of {mentee} and {mentor} took place' }),
  'meeting.missed': msg({ message: 'A meeting of {mentee} and {mentor} did not take place' }),
  'meeting.moved': msg({ message: '{actor} confirmed a new time for a meeting of {mentee} and {mentor}' }),
  'meeting.proposed': msg({ message: '{actor} proposed times for a meeting of {mentee} and {mentor}' }),
  'meeting.reminder_due': msg({ message: 'We reminded of a meeting of {mentee} and {mentor}' }),
  'meeting.taken_back': msg({
    message: '{actor} took back the confirmation of a meeting of {mentee} and {mentor}',
  }),
  'meeting.withdrawn': msg({ message: 'The times for a meeting of {mentee} and {mentor} were withdrawn' }),
  'member.erased': msg({ message: 'A member was erased' }),
  'member.joined': msg({ message: '{subject} signed in for the first time' }),
  'member.membership_changed': msg({ message: 'The society reported a change of {member}’s membership' }),
  'member.calendar_feed_created': msg({ message: '{subject} made a private calendar address' }),
  'member.calendar_feed_removed': msg({ message: '{subject} removed their private calendar address' }),
  'member.calendar_feed_renewed': msg({ message: '{subject} renewed their private calendar address' }),
  'member.preference_changed': msg({ message: '{subject} changed a notification setting' }),
  'member.record_changed': msg({ message: '{subject} changed their language or time zone' }),
  'member.renamed': msg({ message: '{subject} changed their name' }),
  'member.signed_in': msg({ message: '{subject} signed in' }),
  'member.signed_out': msg({ message: '{subject} signed out' }),
  'mentorship.ended': msg({ message: '{actor} ended the mentorship of {mentee} and {mentor}' }),
  'mentorship.started': msg({ message: 'The mentorship of {mentee} and {mentor} started' }),
  'note.restored': msg({ message: '{actor} restored an earlier version of notes of {mentee} and {mentor}' }),
  'note.written': msg({ message: '{actor} wrote shared notes of {mentee} and {mentor}' }),
  'notification.posted': msg({ message: 'We notified {member}' }),
  'notification.read': msg({ message: '{subject} read a notification' }),
  'photo.removed': msg({ message: '{subject} removed their photo' }),
  'photo.uploaded': msg({ message: '{subject} uploaded a photo' }),
  'pick.hidden': msg({ message: '{subject} hid somebody from their list' }),
  'pick.hidden_no_more': msg({ message: '{subject} no longer hides somebody from their list' }),
  'pick.shortlisted': msg({ message: '{subject} shortlisted somebody' }),
  'pick.shortlisted_no_more': msg({ message: '{subject} removed somebody from their shortlist' }),
  'question.added': msg({ message: '{actor} added a question to a mentorship' }),
  'question.discussed': msg({ message: '{actor} noted that a question was discussed' }),
  'request.accepted': msg({ message: '{asked} accepted {sender}’s request' }),
  'request.declined': msg({ message: '{asked} declined {sender}’s request' }),
  'request.expired': msg({ message: 'The request from {sender} to {receiver} expired' }),
  'request.held': msg({ message: 'The request from {sender} to {receiver} is on hold' }),
  'request.mentee_reminded': msg({ message: 'We reminded {sender} of {receiver}’s question' }),
  'request.mentor_reminded': msg({ message: 'We reminded {receiver} of {sender}’s request' }),
  'request.question_answered': msg({ message: '{asker} answered {receiver}’s question about a request' }),
  'request.question_asked': msg({ message: '{asked} asked {sender} a question about a request' }),
  'request.resumed': msg({ message: 'The request from {sender} to {receiver} is open again' }),
  'request.seat_taken': msg({
    message: 'The request from {sender} to {receiver} closed: one of them has no places left',
  }),
  'request.sent': msg({ message: '{asker} sent {receiver} a request' }),
  'request.withdrawn': msg({ message: '{asker} withdrew their request to {receiver}' }),
  'resource.acknowledged': msg({ message: '{subject} confirmed that they read a resource' }),
  'template.removed': msg({ message: '{actor} deleted a template' }),
  'template.saved': msg({ message: '{actor} saved a template' }),
}

/** For entries without the usual actor: a rule, the society or an administrator acted. */
const variants = {
  approvedByRule: msg({ message: '{subject} registered and needed no approval' }),
  signedOutBySociety: msg({ message: 'The society signed {member} out' }),
  signedOutByAdministrator: msg({ message: '{actor} signed {member} out' }),
}

interface EntryVariant {
  kind: string
  by: unknown
  /** The actor is the member whom the entry is about. */
  isOwn: boolean
}

/** The sentence of an entry; undefined for a kind that this app does not know. */
export function entrySentence({ kind, by, isOwn }: EntryVariant): MessageDescriptor | undefined {
  if (kind === 'enrolment.approved' && isOwn) return variants.approvedByRule
  if (kind === 'member.signed_out' && by === 'society') return variants.signedOutBySociety
  if (kind === 'member.signed_out' && by === 'administrator') return variants.signedOutByAdministrator
  return sentences[kind]
}

export const knownKinds = Object.keys(sentences)

/** The groups by which the log can be filtered. */
export const groupLabels: Record<Group, MessageDescriptor> = {
  'administration.': msg`Administration`,
  'agreement.': msg`Agreements`,
  'approvals.': msg`Registrations looked at`,
  'deputy.': msg`Deputies`,
  'enrolment.': msg`Registrations`,
  'goal.': msg`Goals`,
  'interest.': msg`Interest in being a mentor`,
  'invitation.': msg`Invitations`,
  'mail.': msg`E-mails not sent`,
  'meeting.': msg`Meetings`,
  'member.': msg`Members`,
  'mentorship.': msg`Mentorships`,
  'note.': msg`Shared notes`,
  'notification.': msg`Notifications`,
  'photo.': msg`Photos`,
  'pick.': msg`Shortlists`,
  'question.': msg`Questions for meetings`,
  'request.': msg`Requests`,
  'resource.': msg`Resources`,
  'template.': msg`Templates`,
}

/** The labels of undelivered messages, by the kind of their event. */
const messages: Partial<Record<string, MessageDescriptor>> = {
  'agreement.approved': msg`Agreement approved`,
  'agreement.changes_requested': msg`Changes to an agreement requested`,
  'agreement.proposed': msg`Agreement proposed`,
  'agreement.withdrawn': msg`Agreement withdrawn`,
  'deputy.ended': msg`Deputy removed`,
  'deputy.named': msg`Deputy added`,
  'enrolment.answered': msg`Answer about a registration`,
  'enrolment.approved': msg`Registration approved`,
  'enrolment.asked_back': msg`Question about a registration`,
  'enrolment.declined': msg`Registration declined`,
  'enrolment.submitted': msg`New registration`,
  'goal.activated': msg`Goal set`,
  'goal.checked_in': msg`Check-in on a goal`,
  'goal.question_answered': msg`Answer about a goal`,
  'goal.question_asked': msg`Question about a goal`,
  'goal.reached': msg`Goal reached`,
  'invitation.reminded': msg`Reminder of an invitation`,
  'invitation.sent': msg`Invitation`,
  'meeting.attendance_stated': msg`Attendance at a meeting`,
  'meeting.cancelled': msg`Meeting cancelled`,
  'meeting.changed': msg`Meeting changed`,
  'meeting.confirmed': msg`Meeting confirmed`,
  'meeting.declined': msg`Times for a meeting declined`,
  'meeting.held': msg`Meeting held`,
  'meeting.missed': msg`Meeting missed`,
  'meeting.moved': msg`Meeting moved`,
  'meeting.proposed': msg`Times for a meeting proposed`,
  'meeting.reminder_due': msg`Reminder of a meeting`,
  'meeting.taken_back': msg`Confirmation of a meeting taken back`,
  'meeting.withdrawn': msg`Times for a meeting withdrawn`,
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

/** Labels for the fields that claims fill. */
export function useClaimFieldLabel(): (field: string) => string {
  const { t } = useLingui()
  const words: Record<string, string> = {
    subject: t`Identity`,
    display_name: t`Name`,
    email: t`E-mail`,
    locale: t`Language`,
    time_zone: t`Time zone`,
    membership_status: t`Membership`,
    membership_number: t`Number`,
    membership_category: t`Category`,
    membership_valid_until: t`Valid until`,
    roles: t`Roles`,
  }
  return (field) => words[field] ?? field
}
