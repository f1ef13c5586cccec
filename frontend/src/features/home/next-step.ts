import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { linkOptions } from '@tanstack/react-router'
import type { Enrolment, Role, Schemas } from '@/api'
import { nextActionLink, nextActionText } from '@/features/mentorships'
import type { Next } from './journey'

/** Where the next step happens. The page turns it into a link, or into a button if the action is immediate. */
type NextStepTarget =
  | 'enrol'
  | 'resources'
  | 'profile'
  | 'find'
  | 'requests'
  | 'request'
  | 'mentorships'
  | 'mentorship'
  | 'resume'

export type NextStepText = {
  title: string
  text: string
  label: string
  target: NextStepTarget
  id: string | null
  /** The step inside the mentorship `id`. */
  inMentorship?: Schemas['MentorshipNext']
}

export function nextStepText(next: Next, role: Role, i18n: I18n): NextStepText {
  const say = role === 'mentee' ? menteeText : mentorText
  return (
    say(next, i18n) ??
    questionText(next, i18n) ??
    waitingText(next, i18n) ??
    registrationText(next, i18n) ??
    preparationText(next, i18n) ??
    mentorshipText(next, i18n) ??
    fallbackText(next, i18n)
  )
}

/** Whether somebody else acts next. */
export function isWaiting({ action, in_mentorship: inMentorship }: Next): boolean {
  switch (action) {
    case 'wait_for_approval':
    case 'wait_for_requests':
    case 'wait_for_answer':
      return true
    default:
      return inMentorship?.action === 'wait'
  }
}

/** The request itself if there is only one, else the list of requests. */
function requestsTarget({ count, id }: Next): Pick<NextStepText, 'target' | 'id'> {
  return { target: (count ?? 1) === 1 && id ? 'request' : 'requests', id }
}

/** Questions and answers about a request, whichever of the two members is the mentor. */
function questionText(next: Next, i18n: I18n): NextStepText | null {
  const { person } = next
  const count = next.count ?? 1
  const one = count === 1 && person !== null
  switch (next.action) {
    case 'answer_request_question':
      return {
        title: one
          ? i18n._(msg`${person} has a question for you`)
          : i18n._(msg`${plural(count, { one: '# question to answer', other: '# questions to answer' })}`),
        text: i18n._(msg`Your answer will help them decide. A few lines are enough.`),
        label: i18n._(msg`Answer the question`),
        ...requestsTarget(next),
      }
    case 'read_answer':
      return {
        title: one
          ? i18n._(msg`${person} has answered your question`)
          : i18n._(
              msg`${plural(count, { one: '# answer to your questions', other: '# answers to your questions' })}`,
            ),
        text: i18n._(msg`Read it, then accept or decline the request.`),
        label: i18n._(msg`Read the answer`),
        ...requestsTarget(next),
      }
    default:
      return null
  }
}

function waitingText(next: Next, i18n: I18n): NextStepText | null {
  if (next.action !== 'wait_for_answer') return null
  const { person } = next
  const count = next.count ?? 1
  const one = count === 1 && person !== null
  return {
    title: one
      ? i18n._(msg`${person} is thinking about your question`)
      : i18n._(
          msg`${plural(count, { one: '# request is waiting for a reply', other: '# requests are waiting for a reply' })}`,
        ),
    text: i18n._(msg`You do not need to do anything now. We will e-mail you when there is an answer.`),
    label: i18n._(msg`${plural(count, { one: 'See the request', other: 'See the requests' })}`),
    ...requestsTarget(next),
  }
}

function menteeText(next: Next, i18n: I18n): NextStepText | null {
  const { person } = next
  const count = next.count ?? 1
  switch (next.action) {
    case 'find_mentor':
      return {
        title: i18n._(msg`Find your mentor`),
        text: i18n._(
          msg`We list the best matches first and explain why. Choose a mentor and write a few lines about what you want to work on.`,
        ),
        label: i18n._(msg`See your matches`),
        target: 'find',
        id: null,
      }
    case 'wait_for_answer':
      return {
        title: person
          ? i18n._(msg`${person} has your request`)
          : i18n._(
              msg`${plural(count, { one: '# mentor has your request', other: '# mentors have your request' })}`,
            ),
        text: i18n._(
          msg`You do not need to do anything now. We will e-mail you when there is an answer. Meanwhile, you can withdraw a request or send another one.`,
        ),
        label: i18n._(msg`${plural(count, { one: 'See your request', other: 'See your requests' })}`),
        ...requestsTarget(next),
      }
    default:
      return null
  }
}

function mentorText(next: Next, i18n: I18n): NextStepText | null {
  const { person } = next
  const count = next.count ?? 1
  switch (next.action) {
    case 'answer_requests':
      return {
        title:
          count === 1 && person
            ? i18n._(msg`${person} asks you to be their mentor`)
            : i18n._(
                msg`${plural(count, { one: '# mentee is waiting for your answer', other: '# mentees are waiting for your answer' })}`,
              ),
        text: i18n._(
          msg`Read the request and the profile, then accept or decline. A quick, kind “no” helps too.`,
        ),
        label: i18n._(msg`${plural(count, { one: 'Read the request', other: 'Read the requests' })}`),
        ...requestsTarget(next),
      }
    case 'wait_for_requests':
      return {
        title: i18n._(msg`Mentees can find you now`),
        text: i18n._(
          msg`We will e-mail you when someone asks you to be their mentor. You get better requests if your profile says what you can help with.`,
        ),
        label: i18n._(msg`See your profile`),
        target: 'profile',
        id: null,
      }
    default:
      return null
  }
}

function registrationText(next: Next, i18n: I18n): NextStepText | null {
  const { id } = next
  switch (next.action) {
    case 'wait_for_approval':
      return {
        title: i18n._(msg`Your registration is under review`),
        text: i18n._(msg`We will e-mail you when a coordinator has decided.`),
        label: i18n._(msg`See your registration`),
        target: 'enrol',
        id,
      }
    case 'registration_declined':
      return {
        title: i18n._(msg`Your registration was declined`),
        text: i18n._(msg`The coordinator explains why and whom to ask.`),
        label: i18n._(msg`Read the reason`),
        target: 'enrol',
        id,
      }
    case 'register_again':
      return {
        title: i18n._(msg`You have left this programme`),
        text: i18n._(
          msg`You are welcome to come back at any time. We have kept what you wrote in your profile.`,
        ),
        label: i18n._(msg`How to come back`),
        target: 'enrol',
        id,
      }
    case 'answer_question':
      return {
        title: i18n._(msg`The coordinator has a question for you`),
        text: i18n._(
          msg`Please answer it so that we can continue with your registration. It takes a minute.`,
        ),
        label: i18n._(msg`Read and answer`),
        target: 'enrol',
        id,
      }
    default:
      return null
  }
}

/** Preparation before any match: resources and the profile. */
function preparationText(next: Next, i18n: I18n): NextStepText | null {
  const { id } = next
  const count = next.count ?? 0
  switch (next.action) {
    case 'read_resources':
      return {
        title: i18n._(
          msg`${plural(count, { one: 'Read # short resource', other: 'Read # short resources' })}`,
        ),
        text: i18n._(
          msg`They explain how a mentorship works here and what mentor and mentee contribute. Mark each one as read.`,
        ),
        label: i18n._(msg`Start reading`),
        target: 'resources',
        id,
      }
    case 'complete_profile':
      return {
        title: i18n._(msg`Complete your profile`),
        text:
          count > 0
            ? i18n._(
                msg`${plural(count, { one: '# part is still empty. We use it to find your matches. We save your changes automatically.', other: '# parts are still empty. We use them to find your matches. We save your changes automatically.' })}`,
              )
            : i18n._(msg`We use it to find your matches. We save your changes automatically.`),
        label: i18n._(msg`Go to your profile`),
        target: 'profile',
        id,
      }
    default:
      return null
  }
}

/** The most urgent step of the running mentorships. */
function mentorshipText({ action, person, id, in_mentorship }: Next, i18n: I18n): NextStepText | null {
  if (action !== 'open_mentorship') return null
  const open = i18n._(msg`Open the mentorship`)
  if (!in_mentorship || id === null) {
    return {
      title: i18n._(msg`Continue your mentorship`),
      text: i18n._(msg`See what is next for the two of you.`),
      label: open,
      target: 'mentorships',
      id,
    }
  }
  const { title, text, label } = nextActionText(in_mentorship, person ?? '', i18n)
  return { title, text, label: label ?? open, target: 'mentorship', id, inMentorship: in_mentorship }
}

/** For paused members, and for steps of a newer service that this app does not know. */
function fallbackText({ action, id }: Next, i18n: I18n): NextStepText {
  if (action === 'resume') {
    return {
      title: i18n._(msg`You are paused`),
      text: i18n._(msg`Others cannot find you until you resume.`),
      label: i18n._(msg`Resume`),
      target: 'resume',
      id,
    }
  }
  return {
    title: i18n._(msg`See your requests`),
    text: i18n._(msg`Here are all your requests, open and closed.`),
    label: i18n._(msg`Open the requests`),
    target: 'requests',
    id,
  }
}

type EnrolmentPlace = Pick<Enrolment, 'programme' | 'role'>

/** The link to the page of the next step. */
export function nextStepLink(
  { target, id, inMentorship }: NextStepText,
  { programme, role }: EnrolmentPlace,
) {
  const params = { programme: programme.slug, role }
  if (inMentorship && id !== null) return nextActionLink(inMentorship, { ...params, mentorship: id })
  switch (target) {
    case 'enrol':
      return linkOptions({ to: '/p/$programme/$role/enrol', params })
    case 'resources':
      return linkOptions({ to: '/p/$programme/$role/resources', params })
    case 'profile':
      return linkOptions({ to: '/p/$programme/$role/profile', params })
    case 'find':
      return linkOptions({ to: '/p/$programme/$role/find', params })
    case 'request':
      return linkOptions({
        to: '/p/$programme/$role/requests/$request',
        params: { ...params, request: id ?? '' },
      })
    case 'mentorship':
      return linkOptions({
        to: '/p/$programme/$role/mentorships/$mentorship',
        params: { ...params, mentorship: id ?? '' },
      })
    case 'mentorships':
      return linkOptions({ to: '/p/$programme/$role/mentorships', params })
    case 'resume':
      return linkOptions({ to: '/p/$programme/$role', params })
    default:
      return linkOptions({ to: '/p/$programme/$role/requests', params })
  }
}
