import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Schemas } from '@/api'

type Rule = Schemas['Rule']
type Args = Record<string, unknown>

interface RuleText {
  label: MessageDescriptor
  text: (args: Args) => MessageDescriptor
}

const number = (value: unknown) => Number(value)

function approvalText({ mentees, mentors, days }: Args): MessageDescriptor {
  const within = number(days)
  const isTimed = days !== null && days !== undefined
  if (mentees === true && mentors === true) {
    return isTimed
      ? msg`A coordinator approves mentees and mentors ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`A coordinator approves mentees and mentors`
  }
  if (mentees === true) {
    return isTimed
      ? msg`A coordinator approves mentees ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`A coordinator approves mentees`
  }
  if (mentors === true) {
    return isTimed
      ? msg`A coordinator approves mentors ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`A coordinator approves mentors`
  }
  return msg`Not needed`
}

function requestsText({ who, max, days }: Args): MessageDescriptor {
  const most = number(max)
  const open = number(days)
  return who === 'mentee'
    ? msg`Mentees ask mentors: up to ${most} requests at a time, each open ${plural(open, { one: 'for # day', other: 'for # days' })}`
    : msg`Mentees and mentors ask each other: up to ${most} requests at a time, each open ${plural(open, { one: 'for # day', other: 'for # days' })}`
}

function howLongText({ ends }: Args): MessageDescriptor {
  if (ends === 'either_says_so') return msg`You decide together`
  if (ends === 'next_season') return msg`Until the next season opens, at the latest`
  return msg`As you agree; either of you ends it formally`
}

function firstContactText({ by, days }: Args): MessageDescriptor {
  const within = number(days)
  return by === 'mentor'
    ? msg`The mentor writes first, ${plural(within, { one: 'within # day', other: 'within # days' })}`
    : msg`The mentee writes first, ${plural(within, { one: 'within # day', other: 'within # days' })}`
}

function mentorshipsText(args: Args): MessageDescriptor {
  const mentee = number(args['mentee'])
  const mentor = number(args['mentor'])
  return mentee === 1
    ? msg`One at a time as a mentee, up to ${mentor} as a mentor`
    : msg`Up to ${mentee} at a time as a mentee, up to ${mentor} as a mentor`
}

function recommendedText(args: Args): MessageDescriptor {
  const hours = number(args['hours'])
  const minutes = number(args['minutes_a_month'])
  return msg`${plural(hours, { one: '# hour in all', other: '# hours in all' })}, about ${minutes} minutes a month`
}

const words: Record<Rule['code'], RuleText> = {
  members_only: { label: msg`Who can join`, text: () => msg`Active members` },
  mentors_by_invitation: { label: msg`Mentors`, text: () => msg`By invitation, for now` },
  mentors_open: { label: msg`Mentors`, text: () => msg`Any active member` },
  approval: { label: msg`Approval`, text: approvalText },
  at_a_time: { label: msg`Mentorships`, text: mentorshipsText },
  topics_at_most: { label: msg`Topics`, text: ({ max }) => upTo(number(max)) },
  expertise_at_most: { label: msg`Areas of expertise`, text: ({ max }) => forMentors(number(max)) },
  requests: { label: msg`Requests`, text: requestsText },
  starts: {
    label: msg`Starts`,
    text: ({ agreement }) =>
      agreement === true
        ? msg`When you have both approved a written agreement`
        : msg`When the request is accepted`,
  },
  first_contact: { label: msg`First contact`, text: firstContactText },
  recommended: { label: msg`Recommended`, text: recommendedText },
  how_long: { label: msg`How long`, text: howLongText },
  resources: {
    label: msg`Resources`,
    text: ({ rule }) =>
      rule === 'required'
        ? msg`You read them before you write your profile`
        : msg`We strongly recommend reading them first`,
  },
  certificate: { label: msg`At the end`, text: () => msg`You both receive a certificate of participation` },
}

const upTo = (max: number) => msg`Up to ${max}`
const forMentors = (max: number) => msg`Up to ${max} for mentors`

/** The texts of a rule. For a code that this app does not know, they are those of the service. */
export function ruleTexts(i18n: I18n, rule: Rule): { label: string; text: string } {
  const known = Object.hasOwn(words, rule.code) ? words[rule.code] : null
  if (!known) return { label: rule.label, text: rule.text }
  return { label: i18n._(known.label), text: i18n._(known.text(rule.args)) }
}

export type Programme = Schemas['Programme']
