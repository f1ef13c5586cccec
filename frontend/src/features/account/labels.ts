import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schemas } from '@/api'

type Kind = Schemas['NotificationKind']
type Topic = Schemas['Topic']

const kinds: Partial<Record<string, MessageDescriptor>> = {
  enrolment_submitted: msg`Somebody registers`,
  enrolment_answered: msg`Somebody answers your question about their registration`,
  deputy_named: msg`You become a deputy`,
  deputy_ended: msg`You are no longer a deputy`,
  enrolment_approved: msg`Your registration is approved`,
  enrolment_declined: msg`Your registration is not approved`,
  enrolment_asked_back: msg`A coordinator has a question about your registration`,
  request_received: msg`You receive a request`,
  request_accepted: msg`Your request is accepted`,
  request_declined: msg`Your request is declined`,
  request_withdrawn: msg`A request to you is withdrawn`,
  request_seat_taken: msg`Somebody who sent you a request finds another person`,
  request_question: msg`Somebody asks a question about your request`,
  request_answer: msg`Somebody answers your question about a request`,
  request_mentor_reminder: msg`You still have to decide on a request`,
  request_mentee_reminder: msg`You still have to answer a question about your request`,
  request_expired: msg`A request expires`,
  request_held: msg`A request is on hold because somebody is paused`,
  request_resumed: msg`A request that was on hold is open again`,
  mentorship_ended: msg`One of your mentorships ends`,
  first_contact_due: msg`The first contact in a mentorship is due`,
  release_possible: msg`A mentorship without contact can be released`,
  check_up: msg`We ask whether a mentorship is still going well`,
  mentorship_reminder: msg`The coordinators remind you of a mentorship`,
  help_needed: msg`Somebody asks for help with a mentorship`,
  agreement_proposed: msg`Somebody proposes an agreement to you`,
  agreement_changes_requested: msg`Somebody asks for changes to your agreement`,
  agreement_approved: msg`Your agreement is approved`,
  agreement_withdrawn: msg`An agreement proposed to you is withdrawn`,
  goal_activated: msg`Your mentee sets a goal`,
  goal_reached: msg`Your mentee reaches a goal`,
  goal_checked_in: msg`Somebody adds a check-in to a goal`,
  goal_question: msg`Your mentor asks a question about a goal`,
  goal_answer: msg`Your mentee answers your question about a goal`,
  meeting_proposed: msg`Somebody proposes times for a meeting`,
  meeting_confirmed: msg`A meeting is confirmed`,
  meeting_moved: msg`A meeting is moved`,
  meeting_declined: msg`Your proposed times are declined`,
  meeting_withdrawn: msg`Proposed times are withdrawn`,
  meeting_cancelled: msg`A meeting is cancelled`,
  meeting_held: msg`A meeting counts as held`,
  meeting_missed: msg`A meeting counts as missed`,
  meeting_attendance: msg`Somebody says whether a meeting took place`,
  meeting_reminder: msg`One of your meetings is near`,
  meeting_taken_back: msg`A confirmed meeting is taken back`,
  meeting_changed: msg`The place of a meeting changes`,
} satisfies Record<Kind, MessageDescriptor>

const topics: Partial<Record<string, MessageDescriptor>> = {
  enrolment: msg`Your registration`,
  requests: msg`Requests`,
  mentorships: msg`Mentorships`,
  meetings: msg`Meetings`,
  coordination: msg`As a coordinator`,
} satisfies Record<Topic, MessageDescriptor>

/** A newer service may send kinds that this app does not know. */
const unknownKind = msg`Something else happens`

export const kindLabel = (kind: Kind, i18n: I18n) => i18n._(kinds[kind] ?? unknownKind)

export const topicLabel = (about: Topic, i18n: I18n) => i18n._(topics[about] ?? unknownKind)
