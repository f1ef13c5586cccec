import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { components, paths } from './schema'

type ServiceCode = components['schemas']['ProblemCode']

/** The codes with which an operation refuses under a status, so that a switch over them leaves none out. */
export type RefusalCode<
  Path extends keyof paths,
  Method extends keyof paths[Path],
  Status extends number,
> = paths[Path][Method] extends {
  responses: Record<Status, { content: { 'application/problem+json': { type: `/problems/${infer Code}` } } }>
}
  ? Extract<Code, ServiceCode>
  : never

/** What is no answer of the service: no connection, and why a sign-in came to nothing. */
type AppCode =
  | 'offline'
  | 'sign_in_expired'
  | 'sign_in_refused'
  | 'sign_in_clocks_differ'
  | 'too_many_sign_ins'
  | 'society_unavailable'
  | 'sign_in_failed'

/** Every reason to tell of; a new one in the contract does not build before it has its text below. */
export type ProblemCode = ServiceCode | AppCode

const unexpected = msg`Something went wrong on our side. Nothing was changed.`

export const problemTexts = {
  offline: msg`The service could not be reached. Check your connection and try again; what you typed is kept.`,
  unauthenticated: msg`You are signed out. Sign in again to go on; what you typed is kept.`,
  forbidden: msg`You may not do this.`,
  membership_not_active: msg`This needs an active membership.`,
  name_required: msg`Please tell us your name first.`,
  not_found: msg`This does not exist, or is not yours to see.`,
  cross_site: msg`The request came from another site and was refused.`,
  invalid_body: msg`The service could not read what was sent.`,
  invalid_fields: msg`Some fields need another look.`,
  precondition_failed: msg`This was changed in another window since you opened it. Reload to see the newest version.`,
  precondition_required: msg`This was changed in another window since you opened it. Reload to see the newest version.`,
  idempotency_key_reused: msg`This was sent twice with different contents. Reload and try again.`,
  idempotency_key_in_use: msg`This is being sent already.`,
  rate_limited: msg`That was a lot at once. Wait a moment and try again.`,
  unsupported_media_type: msg`Files of this kind are not taken.`,
  payload_too_large: msg`This is too large to send.`,
  unavailable: msg`The service is not available for the moment. Try again in a minute; what you typed is kept.`,
  internal: unexpected,
  enrolment_exists: msg`You are registered in this role already.`,
  mentors_by_invitation_only: msg`Mentors join this programme by invitation.`,
  photo_unreadable: msg`This image cannot be read. Choose another one.`,
  photo_too_large: msg`The image has more than {megapixels} megapixels. Choose a smaller one.`,
  enrolment_paused: msg`You are away just now. Come back first; your profile says how.`,
  no_longer_takes_part: msg`This person no longer takes part in the programme.`,
  photo_too_thin: msg`The image is more than {ratio} times as long as it is wide. Choose another one.`,
  photo_busy: msg`Other photos are being worked on. Try again in a moment; your photo was not changed.`,
  body_too_slow: msg`Sending took too long. Try again where the connection is better; what you typed is kept.`,
  unsupported_encoding: msg`The service could not read what was sent.`,
  not_paused: msg`You are back already.`,
  not_taking_part: msg`You take no part in this role any more.`,
  mentorship_running: msg`You are in a mentorship. End it first, so that the other person knows.`,
  undo_too_late: msg`The decision can no longer be taken back.`,
  not_asked_back: msg`No question about your registration waits for an answer.`,
  no_such_member: msg`Nobody who has signed in here goes by this address or number.`,
  several_members: msg`Several members share this address. Give the membership number.`,
  member_not_active: msg`This member’s membership is not active.`,
  own_deputy: msg`Nobody is their own deputy.`,
  already_coordinates: msg`This member coordinates the programme already.`,
  already_deputy: msg`This member is a deputy already.`,
  in_the_past: msg`The day lies in the past.`,
  invitation_not_yours: msg`This invitation was sent to another address.`,
  invitation_closed: msg`This invitation is not open any more.`,
  invitation_reminded_lately: msg`We wrote to this person less than a day ago. Please wait until a day has passed.`,
  too_many_recipients: msg`Nobody was written to. For now you can write to {left, plural, one {# more person} other {# more people}}. Please try the others later.`,
  interest_exists: msg`You have said so already.`,
  interest_not_needed: msg`Mentors need no invitation in this programme. You can register at once.`,
  enrolment_closed: msg`Registration is closed at the moment.`,
  pledge_outdated: msg`The text you agree to has a newer version. Reload the page and read it again.`,
  own_enrolment: msg`You cannot decide on your own registration. Another coordinator does.`,
  enrolment_already_decided: msg`Somebody has decided on this registration already.`,
  not_approved: msg`Your registration is not approved yet.`,
  profile_incomplete: msg`Complete your profile first.`,
  required_resources_unread: msg`Read the required resources first.`,
  mentee_has_no_free_seat: msg`The mentee is in a mentorship already and cannot begin another for now.`,
  mentor_has_no_free_seat: msg`The mentor cannot take another mentee for now.`,
  request_already_open: msg`You have a request open with this person already.`,
  too_many_open_requests: msg`You have {limit, plural, one {# request} other {# requests}} open. Wait for an answer or withdraw one.`,
  mentorship_exists: msg`You have a mentorship with this person already.`,
  mentor_not_available: msg`This mentor is not available at the moment.`,
  request_already_decided: msg`This request has been decided already.`,
  question_already_asked: msg`You have asked about this request already. Once is possible.`,
  nothing_to_answer: msg`There is no question that waits for your answer.`,
  mentorship_already_ended: msg`This mentorship has ended already.`,
  notification_required: msg`This is always sent by e-mail.`,
  delivery_not_dead: msg`This is being tried again already.`,
  sign_in_expired: msg`The sign-in took too long or was started in another browser. Please sign in again.`,
  sign_in_refused: msg`The society did not sign you in.`,
  sign_in_clocks_differ: msg`The society’s clock and ours differ too much to sign you in. Please tell the society’s support.`,
  too_many_sign_ins: msg`Too many people are signing in from your network at the moment. Please try again in a minute.`,
  society_unavailable: msg`The society’s sign-in cannot be reached for the moment. Try again in a few minutes.`,
  sign_in_failed: msg`The sign-in did not work. Start again.`,
  method_not_allowed: unexpected,
  logout_token_refused: unexpected,
  invalid_query: msg`This address has a part that the service does not know. Open the page again from the menu.`,
  invalid_idempotency_key: unexpected,
  mentee_not_available: msg`This mentee is not available at the moment.`,
  no_free_seat: msg`You have as many mentorships as you can take.`,
} satisfies Record<ProblemCode, MessageDescriptor>

export const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemTexts, code)
