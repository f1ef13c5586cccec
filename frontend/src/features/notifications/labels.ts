import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { activityText } from './activity-labels'
import { meetingText } from './meeting-labels'
import type { Notification } from './stream'
import { type NotificationText, text } from './text'

/** Quotes the reason that a coordinator wrote, if there is one. */
const withReason = (title: string, reason: string | null | undefined, otherwise: string): NotificationText =>
  reason ? { title, next: reason, isQuoted: true } : text(title, otherwise)

/** What happened, and what it means for the reader. */
export function notificationText(notification: Notification, i18n: I18n): NotificationText {
  const person = notification.args.person ?? i18n._(msg`A former member`)
  return (
    enrolmentText(notification, person, i18n) ??
    deputyText(notification, person, i18n) ??
    absenceText(notification, person, i18n) ??
    offerText(notification, person, i18n) ??
    closedRequestText(notification, person, i18n) ??
    openRequestText(notification.kind, person, i18n) ??
    agreementText(notification, person, i18n) ??
    goalText(notification.kind, person, i18n) ??
    meetingText(notification, person, i18n) ??
    activityText(notification, person, i18n) ??
    otherText(notification, person, i18n)
  )
}

function enrolmentText(notification: Notification, person: string, i18n: I18n): NotificationText | null {
  const programme = notification.programme.name
  switch (notification.kind) {
    case 'enrolment_submitted':
      return text(
        i18n._(msg`${person} would like to take part`),
        i18n._(msg`Please review their registration.`),
      )
    case 'enrolment_approved':
      return text(
        i18n._(msg`Welcome to ${programme}`),
        notification.role === 'mentor'
          ? i18n._(msg`You are approved as a mentor. Complete your profile to get requests that match.`)
          : i18n._(msg`You are approved as a mentee. Your home page shows your next step.`),
      )
    case 'enrolment_declined':
      return withReason(
        i18n._(msg`Your registration was not accepted`),
        notification.args.reason,
        i18n._(msg`Your home page says why and what you can do.`),
      )
    case 'enrolment_asked_back':
      return withReason(
        i18n._(msg`The coordinator has a question for you`),
        notification.args.reason,
        i18n._(msg`Please answer so that we can continue with your registration.`),
      )
    case 'enrolment_answered':
      return text(
        i18n._(msg`${person} has answered your question`),
        i18n._(msg`Please review their registration.`),
      )
    default:
      return null
  }
}

function deputyText(notification: Notification, person: string, i18n: I18n): NotificationText | null {
  const programme = notification.programme.name
  switch (notification.kind) {
    case 'deputy_named':
      return text(
        i18n._(msg`You are a deputy in ${programme}`),
        i18n._(msg`${person} made you a deputy. You can now use the coordinators’ pages.`),
      )
    case 'deputy_ended':
      return text(
        i18n._(msg`You are no longer a deputy in ${programme}`),
        i18n._(msg`Thank you for your help.`),
      )
    default:
      return null
  }
}

function requestClosed(args: Notification['args'], person: string, i18n: I18n): string {
  return i18n._(
    args.person
      ? msg`The request from ${person} has closed`
      : msg`The request from a former member has closed`,
  )
}

/** The other member of a request has paused, resumed or left, whichever of the two sent it. */
function absenceText(
  { kind, role, args }: Notification,
  person: string,
  i18n: I18n,
): NotificationText | null {
  switch (kind) {
    case 'request_held':
      return text(
        i18n._(msg`The request between you and ${person} is on hold`),
        i18n._(msg`They are not available now. We have stopped the time to answer.`),
      )
    case 'request_resumed':
      return text(
        i18n._(msg`The request between you and ${person} is open again`),
        i18n._(msg`The time to answer continues.`),
      )
    case 'request_declined':
      return args.reason === 'left'
        ? text(
            i18n._(msg`${person} no longer takes part`),
            role === 'mentee'
              ? i18n._(msg`Your request is closed. Other mentors fit you as well.`)
              : i18n._(msg`Your request is closed. Other mentees fit you as well.`),
          )
        : null
    default:
      return null
  }
}

/** Requests that a mentor sent to a mentee. */
function offerText(notification: Notification, person: string, i18n: I18n): NotificationText | null {
  const { args } = notification
  if (args.sent_by !== 'mentor') return null
  const isMentor = notification.role === 'mentor'
  switch (notification.kind) {
    case 'request_received':
      return text(
        i18n._(msg`${person} would like to be your mentor`),
        i18n._(msg`Read the message and answer.`),
      )
    case 'request_accepted':
      return text(i18n._(msg`${person} is now your mentee`), i18n._(msg`They will contact you first.`))
    case 'request_declined':
      return text(i18n._(msg`${person} declined your request`), i18n._(msg`Other mentees fit you as well.`))
    case 'request_withdrawn':
      return text(i18n._(msg`${person} withdrew their request`), i18n._(msg`You do not need to do anything.`))
    case 'request_seat_taken':
      return isMentor
        ? text(
            i18n._(msg`${person} has found a mentor`),
            i18n._(msg`Your request to them is closed. Your place is available again.`),
          )
        : text(
            i18n._(msg`${person} has no places available`),
            i18n._(msg`Their request to you is closed. Other mentors can still find you.`),
          )
    case 'request_expired':
      return isMentor
        ? text(i18n._(msg`${person} did not answer in time`), i18n._(msg`Other mentees fit you as well.`))
        : text(requestClosed(args, person, i18n), i18n._(msg`The time to answer is over.`))
    default:
      return null
  }
}

/** How a mentee's request has ended. */
function closedRequestText(
  { kind, role, args }: Notification,
  person: string,
  i18n: I18n,
): NotificationText | null {
  switch (kind) {
    case 'request_accepted':
      return text(
        i18n._(msg`${person} is now your mentor`),
        i18n._(msg`Say hello: the mentorship starts with your first contact.`),
      )
    case 'request_declined':
      return text(i18n._(msg`${person} cannot be your mentor`), i18n._(msg`Other mentors fit you as well.`))
    case 'request_withdrawn':
      return text(
        i18n._(msg`${person} withdrew their request`),
        i18n._(msg`You do not need to do anything. Your place is still available.`),
      )
    case 'request_seat_taken':
      return text(
        i18n._(msg`${person} has found a mentor`),
        i18n._(msg`Their request to you is closed. Your place is still available.`),
      )
    case 'request_expired':
      return role === 'mentor'
        ? text(requestClosed(args, person, i18n), i18n._(msg`The time to answer is over.`))
        : text(i18n._(msg`${person} did not answer in time`), i18n._(msg`Other mentors fit you as well.`))
    default:
      return null
  }
}

/** Events of an open request. */
function openRequestText(kind: Notification['kind'], person: string, i18n: I18n): NotificationText | null {
  switch (kind) {
    case 'request_received':
      return text(
        i18n._(msg`${person} asks you to be their mentor`),
        i18n._(msg`Read the message and answer.`),
      )
    case 'request_question':
      return text(
        i18n._(msg`${person} has a question for you`),
        i18n._(msg`Your answer will help them decide.`),
      )
    case 'request_answer':
      return text(i18n._(msg`${person} has answered your question`), i18n._(msg`You can decide now.`))
    case 'request_mentor_reminder':
    case 'request_mentee_reminder':
      return text(
        i18n._(msg`${person} is still waiting for your answer`),
        i18n._(msg`The request closes when the time to answer is over.`),
      )
    default:
      return null
  }
}

function agreementText({ kind, args }: Notification, person: string, i18n: I18n): NotificationText | null {
  switch (kind) {
    case 'agreement_proposed':
      return text(
        i18n._(msg`${person} proposes an agreement`),
        i18n._(msg`Read it, then approve it or ask for changes.`),
      )
    case 'agreement_changes_requested':
      return text(
        i18n._(msg`${person} asks for changes to the agreement`),
        i18n._(msg`Read the comments and write the next version.`),
      )
    case 'agreement_approved':
      return args.reason === 'mentorship_started'
        ? text(
            i18n._(msg`Your mentorship with ${person} is official`),
            i18n._(msg`The agreement is in force.`),
          )
        : text(i18n._(msg`${person} has approved the agreement`), i18n._(msg`The agreement is in force.`))
    case 'agreement_withdrawn':
      return text(
        i18n._(msg`${person} has withdrawn the proposed agreement`),
        i18n._(msg`You do not need to do anything.`),
      )
    default:
      return null
  }
}

/** What the other side did with a goal. */
function goalText(kind: Notification['kind'], person: string, i18n: I18n): NotificationText | null {
  switch (kind) {
    case 'goal_activated':
      return text(i18n._(msg`${person} has set a goal`), i18n._(msg`Read it and ask a question about it.`))
    case 'goal_reached':
      return text(
        i18n._(msg`${person} has reached a goal`),
        i18n._(msg`A few words from you will mean a lot.`),
      )
    case 'goal_checked_in':
      return text(i18n._(msg`${person} has added a check-in`), i18n._(msg`See how far the goal is.`))
    case 'goal_question':
      return text(
        i18n._(msg`${person} has a question about your goal`),
        i18n._(msg`A few words are enough as an answer.`),
      )
    case 'goal_answer':
      return text(
        i18n._(msg`${person} has answered your question about a goal`),
        i18n._(msg`Read the answer beside the goal.`),
      )
    default:
      return null
  }
}

function otherText({ kind, programme, args }: Notification, person: string, i18n: I18n): NotificationText {
  if (kind === 'mentorship_ended') {
    return text(
      i18n._(
        args.person
          ? msg`Your mentorship with ${person} has ended`
          : msg`Your mentorship with a former member has ended`,
      ),
      i18n._(msg`You have a place available again.`),
    )
  }
  // A newer service may send kinds that this app does not know.
  return text(programme.name, i18n._(msg`Something has changed. Reload the page to see it.`))
}
