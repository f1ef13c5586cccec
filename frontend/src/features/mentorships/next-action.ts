import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { linkOptions } from '@tanstack/react-router'
import type { Role, Schemas } from '@/api'
import { intlLocale } from '@/lib/locale'
import { dateText, dateTimeText } from '@/lib/time'

export type MentorshipNext = Schemas['MentorshipNext']

interface NextActionText {
  title: string
  text: string
  /** The text of the button; null if there is nothing to do. */
  label: string | null
}

/** What the reader does next in a mentorship with `person`. */
export function nextActionText(next: MentorshipNext, person: string, i18n: I18n): NextActionText {
  return meetingText(next, person, i18n) ?? agreementText(next, person, i18n) ?? otherText(next, person, i18n)
}

function meetingText(next: MentorshipNext, person: string, i18n: I18n): NextActionText | null {
  const when = next.starts_at ? dateTimeText(next.starts_at, intlLocale(i18n.locale)) : ''
  const date = next.due_on ? dateText(next.due_on, intlLocale(i18n.locale)) : ''
  switch (next.action) {
    case 'propose_first_meeting':
      return {
        title: i18n._(msg`Propose a first meeting to ${person}`),
        text: i18n._(
          msg`Please do so by ${date}. Choose a few times that suit you; ${person} confirms one of them.`,
        ),
        label: i18n._(msg`Propose times`),
      }
    case 'propose_meeting':
      return {
        title: i18n._(msg`Plan your next meeting with ${person}`),
        text: i18n._(msg`Choose a few times that suit you; ${person} confirms one of them.`),
        label: i18n._(msg`Propose times`),
      }
    case 'confirm_meeting':
      return {
        title: i18n._(msg`${person} has proposed times to meet`),
        text: i18n._(msg`Choose the one that suits you, or suggest others.`),
        label: i18n._(msg`Choose a time`),
      }
    case 'choose_other_slots':
      return {
        title: i18n._(msg`Propose new times to ${person}`),
        text: i18n._(msg`The times you proposed have passed without an answer.`),
        label: i18n._(msg`Propose new times`),
      }
    case 'prepare_meeting':
      return {
        title: i18n._(msg`Meet ${person} on ${when}`),
        text: i18n._(msg`Note what you would like to talk about.`),
        label: i18n._(msg`Open the meeting`),
      }
    case 'confirm_attendance':
      return {
        title: i18n._(msg`Did your meeting take place?`),
        text: i18n._(msg`Please confirm your meeting with ${person} on ${when}.`),
        label: i18n._(msg`Confirm the meeting`),
      }
    default:
      return null
  }
}

function agreementText(next: MentorshipNext, person: string, i18n: I18n): NextActionText | null {
  const date = next.due_on ? dateText(next.due_on, intlLocale(i18n.locale)) : ''
  switch (next.action) {
    case 'write_agreement':
      return {
        title: i18n._(msg`Write your agreement`),
        text: i18n._(
          msg`Write down what you and ${person} want to work on and how you will meet. You both approve it.`,
        ),
        label: i18n._(msg`Write the agreement`),
      }
    case 'approve_agreement':
      return {
        title: i18n._(msg`${person} has proposed an agreement`),
        text: i18n._(msg`Read it, then approve it or ask for changes.`),
        label: i18n._(msg`Read the agreement`),
      }
    case 'answer_changes':
      return {
        title: i18n._(msg`${person} asks for changes to the agreement`),
        text: i18n._(msg`Read the comments and propose a new version.`),
        label: i18n._(msg`Read the comments`),
      }
    case 'decide_on_period':
      return {
        title: i18n._(msg`Your agreement ended on ${date}`),
        text: i18n._(msg`Do you want to continue? Agree on a new period, or end the mentorship.`),
        label: i18n._(msg`Open the agreement`),
      }
    default:
      return null
  }
}

function otherText(next: MentorshipNext, person: string, i18n: I18n): NextActionText {
  switch (next.action) {
    case 'set_first_goal':
      return {
        title: i18n._(msg`Set your first goal`),
        text: i18n._(msg`A clear goal makes it easier for ${person} to help you.`),
        label: i18n._(msg`Write a goal`),
      }
    case 'close':
      return {
        title: i18n._(msg`Your mentorship is complete`),
        text: i18n._(
          msg`You have held the meetings you planned. You can end the mentorship now, or plan more meetings.`,
        ),
        label: null,
      }
    default:
      return {
        title: waitingTitle(next, person, i18n),
        text: i18n._(msg`You do not need to do anything now. We will tell you when there is news.`),
        label: null,
      }
  }
}

/** What the other person does next. */
function waitingTitle({ waits_for }: MentorshipNext, person: string, i18n: I18n): string {
  switch (waits_for) {
    case 'propose_first_meeting':
      return i18n._(msg`${person} will propose your first meeting`)
    case 'confirm_meeting':
      return i18n._(msg`${person} is choosing a time to meet`)
    case 'write_agreement':
      return i18n._(msg`${person} is writing your agreement`)
    case 'approve_agreement':
      return i18n._(msg`${person} is reading your agreement`)
    case 'answer_changes':
      return i18n._(msg`${person} is revising your agreement`)
    case 'set_first_goal':
      return i18n._(msg`${person} is setting a first goal`)
    case 'confirm_attendance':
      return i18n._(msg`${person} still has to confirm your meeting`)
    default:
      return i18n._(msg`${person} will propose your next meeting`)
  }
}

interface Place {
  programme: string
  role: Role
  mentorship: string
}

/** The page on which the action happens. */
export function nextActionLink({ action, about }: MentorshipNext, params: Place) {
  switch (action) {
    case 'propose_first_meeting':
    case 'propose_meeting':
      return linkOptions({ to: '/p/$programme/$role/mentorships/$mentorship/meetings/propose', params })
    case 'confirm_meeting':
    case 'choose_other_slots':
    case 'prepare_meeting':
    case 'confirm_attendance':
      return linkOptions({
        to: '/p/$programme/$role/mentorships/$mentorship/meetings/$meeting',
        params: { ...params, meeting: about ?? '' },
      })
    case 'write_agreement':
    case 'approve_agreement':
    case 'answer_changes':
    case 'decide_on_period':
      return linkOptions({ to: '/p/$programme/$role/mentorships/$mentorship/agreement', params })
    case 'set_first_goal':
      return linkOptions({ to: '/p/$programme/$role/mentorships/$mentorship/goals', params })
    default:
      return linkOptions({ to: '/p/$programme/$role/mentorships/$mentorship', params })
  }
}
