import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { components, paths } from './schema'

type ServiceCode = components['schemas']['ProblemCode']

/** The codes that an operation can return with a status, so that a switch over them is exhaustive. */
export type RefusalCode<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: Record<Status, { content: { 'application/problem+json': { type: `/problems/${infer Code}` } } }>
}
  ? Extract<Code, ServiceCode>
  : never

/** Problems that are not API responses: no connection, and the reasons why a sign-in failed. */
type AppCode =
  | 'offline'
  | 'sign_in_expired'
  | 'sign_in_refused'
  | 'sign_in_clocks_differ'
  | 'too_many_sign_ins'
  | 'society_unavailable'
  | 'sign_in_failed'

/** All problem codes. A new code in the contract does not compile until it has a text below. */
export type ProblemCode = ServiceCode | AppCode

const unexpected = msg`Something went wrong on our side. Nothing was changed.`

export const problemTexts = {
  offline: msg`We could not reach the service. Check your connection and try again; we kept what you typed.`,
  unauthenticated: msg`You are signed out. Sign in again to continue; we kept what you typed.`,
  forbidden: msg`You do not have permission to do this.`,
  membership_not_active: msg`You need an active membership for this.`,
  name_required: msg`Please tell us your name first.`,
  not_found: msg`This does not exist, or you do not have access to it.`,
  cross_site: msg`We refused this because it came from another site.`,
  invalid_body: msg`We could not read what you sent.`,
  invalid_fields: msg`Please correct the marked fields.`,
  precondition_failed: msg`This changed after you opened it, perhaps in another window. Reload to see the latest version.`,
  precondition_required: msg`This changed after you opened it, perhaps in another window. Reload to see the latest version.`,
  idempotency_key_reused: msg`You sent this twice with different content. Reload and try again.`,
  idempotency_key_in_use: msg`We are already sending this.`,
  rate_limited: msg`Too many attempts. Please wait a moment and try again.`,
  unsupported_media_type: msg`We do not accept this type of file.`,
  payload_too_large: msg`This is too large to send.`,
  unavailable: msg`The service is temporarily unavailable. Try again in a minute; we kept what you typed.`,
  internal: unexpected,
  enrolment_exists: msg`You are already registered in this role.`,
  mentors_by_invitation_only: msg`Mentors join this programme by invitation.`,
  photo_unreadable: msg`We cannot read this image. Choose another one.`,
  photo_too_large: msg`The image has more than {megapixels} megapixels. Choose a smaller one.`,
  enrolment_paused: msg`You are paused. Resume on your profile first.`,
  no_longer_takes_part: msg`This person no longer takes part in the programme.`,
  photo_too_thin: msg`The image is more than {ratio} times as long as it is wide. Choose another one.`,
  photo_busy: msg`We are processing other photos. Try again in a moment; your photo has not changed.`,
  body_too_slow: msg`Sending took too long. Try again with a better connection; we kept what you typed.`,
  unsupported_encoding: msg`We could not read what you sent.`,
  not_paused: msg`You have already resumed.`,
  not_taking_part: msg`You no longer take part in this role.`,
  mentorship_running: msg`You are in a mentorship. End it first, so that the other person knows.`,
  undo_too_late: msg`It is too late to undo this decision.`,
  not_asked_back: msg`There is no open question about your registration.`,
  no_such_member: msg`We found no member with this address or number who has signed in here.`,
  several_members: msg`Several members share this address. Please enter the membership number.`,
  member_not_active: msg`This member’s membership is not active.`,
  own_deputy: msg`You cannot be your own deputy.`,
  already_coordinates: msg`This member already coordinates the programme.`,
  already_deputy: msg`This member is already a deputy.`,
  in_the_past: msg`This date is in the past.`,
  invitation_not_yours: msg`This invitation was sent to another address.`,
  invitation_closed: msg`This invitation is no longer open.`,
  invitation_reminded_lately: msg`We wrote to this person less than a day ago. Please try again tomorrow.`,
  too_many_recipients: msg`We sent no e-mails. For now you can write to {left, plural, one {# more person} other {# more people}}. Please try the others later.`,
  interest_exists: msg`The coordinators already know that you are interested.`,
  interest_not_needed: msg`Mentors need no invitation in this programme. You can register now.`,
  enrolment_closed: msg`Registration is closed at the moment.`,
  pledge_outdated: msg`The text you agree to has a newer version. Reload the page and read it again.`,
  own_enrolment: msg`You cannot approve yourself. Another coordinator will decide.`,
  enrolment_already_decided: msg`There is already a decision on this registration.`,
  not_approved: msg`Your registration is not approved yet.`,
  profile_incomplete: msg`Complete your profile first.`,
  required_resources_unread: msg`Read the required resources first.`,
  mentee_has_no_free_seat: msg`The mentee is already in a mentorship and cannot start another for now.`,
  mentor_has_no_free_seat: msg`The mentor cannot take another mentee for now.`,
  request_already_open: msg`You already have an open request with this person.`,
  too_many_open_requests: msg`You have {limit, plural, one {# request} other {# requests}} open. Wait for an answer or withdraw one.`,
  mentorship_exists: msg`You already have a mentorship with this person.`,
  mentor_not_available: msg`This mentor is not available at the moment.`,
  request_already_decided: msg`This request has already been answered.`,
  question_already_asked: msg`You have already asked a question about this request. You can ask only one.`,
  nothing_to_answer: msg`There is no question for you to answer.`,
  too_many_open_questions: msg`There are {limit} open questions already. Discuss or remove one first.`,
  suggestion_already_taken: msg`This suggestion is already among your questions.`,
  question_already_discussed: msg`This question has already been discussed.`,
  question_not_discussed: msg`This question has not been discussed yet.`,
  question_place_gone: msg`The list has changed. Please try again.`,
  written_by_other: msg`Only the person who wrote this can change or remove it.`,
  too_many_open_meetings: msg`You have {limit, plural, one {# meeting} other {# meetings}} planned. Confirm or cancel one first.`,
  meeting_not_open: msg`This meeting can no longer be changed.`,
  meeting_not_confirmed: msg`No time is agreed for this meeting yet.`,
  meeting_is_over: msg`The time of this meeting has passed.`,
  meeting_not_over: msg`This meeting has not taken place yet.`,
  no_times_proposed: msg`There are no proposed times to answer.`,
  times_are_your_own: msg`You proposed these times, so the other side answers.`,
  times_are_not_your_own: msg`Only the person who proposed these times can withdraw them.`,
  time_no_longer_offered: msg`This time is no longer offered. The page shows the times that are.`,
  too_late_to_take_back: msg`This can no longer be taken back. You can still move or cancel the meeting.`,
  time_has_passed: msg`This time has passed. Choose another one.`,
  time_is_taken: msg`One of you has another meeting at this time.`,
  mentorship_already_ended: msg`This mentorship has already ended.`,
  mentee_writes_agreement_first: msg`The mentee writes the first agreement. Once it is in force, you can propose changes.`,
  agreement_already_open: msg`Another version is still open. Finish or withdraw it first.`,
  agreement_being_written: msg`The other person is writing the next version. You can read it once it is proposed.`,
  agreement_not_draft: msg`This version has already been proposed or withdrawn. You can no longer change it.`,
  agreement_not_proposed: msg`This version is no longer waiting for an answer.`,
  agreement_not_open: msg`This version is already closed.`,
  agreement_text_differs: msg`The text on this page is not the proposed one. Reload the page and read it again.`,
  notification_required: msg`We always send this by e-mail.`,
  delivery_not_dead: msg`We are already trying this again.`,
  sign_in_expired: msg`The sign-in took too long or was started in another browser. Please sign in again.`,
  sign_in_refused: msg`The society did not sign you in.`,
  sign_in_clocks_differ: msg`The society’s clock and ours differ too much to sign you in. Please tell the society’s support.`,
  too_many_sign_ins: msg`Too many people are signing in from your network at the moment. Please try again in a minute.`,
  society_unavailable: msg`The society’s sign-in cannot be reached for the moment. Try again in a few minutes.`,
  sign_in_failed: msg`The sign-in did not work. Start again.`,
  method_not_allowed: unexpected,
  logout_token_refused: unexpected,
  invalid_query: msg`Part of this address is not valid. Please open the page from the menu.`,
  invalid_idempotency_key: unexpected,
  note_too_long: unexpected,
  note_update_incomplete: unexpected,
  goal_incomplete: msg`Some of the five questions are still open.`,
  goal_not_draft: msg`This goal is not a draft any more. Reload to see it as it is now.`,
  goal_not_active: msg`This goal is not active. Reload to see it as it is now.`,
  goal_closed: msg`This goal has been reached or dropped, so it can no longer change.`,
  too_many_active_goals: msg`You can have {limit} active goals at once. Reach or drop one first.`,
  too_many_milestones: msg`A goal can have {limit} milestones. Remove one first.`,
  check_in_closed: msg`A check-in can be changed for a day. Add a new one instead.`,
  goal_question_answered: msg`You have already answered this question. Reload to see your answer.`,
  mentee_not_available: msg`This mentee is not available at the moment.`,
  no_free_seat: msg`You have no free place for another mentorship.`,
} satisfies Record<ProblemCode, MessageDescriptor>

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemTexts, code)
