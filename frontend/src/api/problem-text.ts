import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import { asProblem } from './problem'

const unexpected = msg`Something went wrong on our side. Nothing was changed.`

const texts: Record<string, MessageDescriptor> = {
  offline: msg`The service could not be reached. Check your connection and try again; what you typed is kept.`,
  unauthenticated: msg`You are signed out. Sign in again to go on; what you typed is kept.`,
  forbidden: msg`You may not do this.`,
  membership_not_active: msg`This needs an active membership.`,
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
  no_longer_takes_part: msg`This person no longer takes part in the programme.`,
  enrolment_paused: msg`You are away just now. Come back first; your profile says how.`,
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
  invitation_reminded_lately: msg`This person was reminded less than a day ago. Leave them a little time.`,
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
}

type Translate = (problem: unknown) => string

function useTranslate(): Translate {
  const { i18n } = useLingui()
  return useCallback(
    (error) => {
      const problem = asProblem(error)
      const text = texts[problem.code]
      if (text) return i18n._(text.id, problem.args, text)
      return problem.detail || i18n._(unexpected)
    },
    [i18n],
  )
}

/** What went wrong, in the reader's language; an empty string when nothing did. */
export function useProblemText(problem: unknown): string {
  const translate = useTranslate()
  return problem ? translate(problem) : ''
}

/** For a `/access?problem=<code>` address: null for a code this app does not know. */
export function useProblemCodeText(code: string | undefined): string | null {
  const { i18n } = useLingui()
  const text = code === undefined ? undefined : texts[code]
  return text ? i18n._(text) : null
}
