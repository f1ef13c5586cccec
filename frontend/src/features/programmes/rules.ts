import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Schemas } from '@/api'

type Rule = Schemas['Rule']
type Args = Record<string, unknown>

interface Words {
  label: MessageDescriptor
  text: (args: Args) => MessageDescriptor
}

const number = (value: unknown) => Number(value)

function approvalText({ mentees, mentors, days }: Args): MessageDescriptor {
  const within = number(days)
  const isTimed = days !== null && days !== undefined
  if (mentees === true && mentors === true) {
    return isTimed
      ? msg`Mentees and mentors are approved by a coordinator, ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`Mentees and mentors are approved by a coordinator`
  }
  if (mentees === true) {
    return isTimed
      ? msg`Mentees are approved by a coordinator, ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`Mentees are approved by a coordinator`
  }
  if (mentors === true) {
    return isTimed
      ? msg`Mentors are approved by a coordinator, ${plural(within, { one: 'within # working day', other: 'within # working days' })}`
      : msg`Mentors are approved by a coordinator`
  }
  return msg`Nobody has to be approved`
}

function requestsText({ who, max, days }: Args): MessageDescriptor {
  const most = number(max)
  const open = number(days)
  return who === 'mentee'
    ? msg`The mentee asks; up to ${most} open at once, each ${plural(open, { one: 'for # day', other: 'for # days' })}`
    : msg`Either side asks; up to ${most} open at once, each ${plural(open, { one: 'for # day', other: 'for # days' })}`
}

function howLongText({ ends }: Args): MessageDescriptor {
  if (ends === 'either_says_so') return msg`The two of you decide`
  if (ends === 'next_season') return msg`Until the next season opens, at the latest`
  return msg`As agreed; either side ends it formally`
}

function firstContactText({ by, days }: Args): MessageDescriptor {
  const within = number(days)
  return by === 'mentor'
    ? msg`The mentor, ${plural(within, { one: 'within # day', other: 'within # days' })}`
    : msg`The mentee, ${plural(within, { one: 'within # day', other: 'within # days' })}`
}

function atATimeText(args: Args): MessageDescriptor {
  const mentee = number(args['mentee'])
  const mentor = number(args['mentor'])
  return msg({
    message: `${plural(mentee, { one: '# mentorship as mentee', other: '# mentorships as mentee' })}, ${mentor} as mentor`,
  })
}

function recommendedText(args: Args): MessageDescriptor {
  const hours = number(args['hours'])
  const minutes = number(args['minutes_a_month'])
  return msg`${plural(hours, { one: '# active hour', other: '# active hours' })}, about ${minutes} minutes a month`
}

const words: Record<Rule['code'], Words> = {
  members_only: { label: msg`Who`, text: () => msg`Every active member` },
  mentors_by_invitation: { label: msg`Mentors`, text: () => msg`By invitation, for now` },
  mentors_open: { label: msg`Mentors`, text: () => msg`Every active member may be one` },
  approval: { label: msg`Approval`, text: approvalText },
  at_a_time: { label: msg`At a time`, text: atATimeText },
  topics_at_most: { label: msg`Topics`, text: ({ max }) => upTo(number(max)) },
  expertise_at_most: { label: msg`Areas of expertise`, text: ({ max }) => namesUpTo(number(max)) },
  requests: { label: msg`Requests`, text: requestsText },
  starts: {
    label: msg`Starts`,
    text: ({ agreement }) =>
      agreement === true ? msg`With a written agreement, approved by both` : msg`When the mentor accepts`,
  },
  first_contact: { label: msg`First contact`, text: firstContactText },
  recommended: { label: msg`Recommended`, text: recommendedText },
  how_long: { label: msg`How long`, text: howLongText },
  resources: {
    label: msg`Resources`,
    text: ({ rule }) =>
      rule === 'required' ? msg`Required before the profile` : msg`Strongly recommended before the profile`,
  },
  certificate: { label: msg`At the end`, text: () => msg`A certificate of participation for both` },
}

const upTo = (max: number) => msg`Up to ${max}`
const namesUpTo = (max: number) => msg`A mentor names up to ${max}`

/** By the rule's code where this app knows it; a newer service's rule is shown in its own words. */
export function ruleTexts(i18n: I18n, rule: Rule): { label: string; text: string } {
  const known = Object.hasOwn(words, rule.code) ? words[rule.code] : null
  if (!known) return { label: rule.label, text: rule.text }
  return { label: i18n._(known.label), text: i18n._(known.text(rule.args)) }
}
