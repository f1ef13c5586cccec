import type { Role } from '@/api'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'

import { intlLocale } from '@/lib/locale'
import type { Programme } from './model'

type Policy = Programme['policy']

export function needsApproval(policy: Policy, role: Role): boolean {
  return role === 'mentee' ? policy.approval.mentees : policy.approval.mentors
}

/** A summary of the programme's policy for someone who is about to take this role. */
export function roleRules(policy: Policy, role: Role, i18n: I18n): { term: string; description: string }[] {
  const rules = [
    { term: i18n._(msg`Approval`), description: approvalText(policy, role, i18n) },
    { term: i18n._(msg`Mentorships`), description: seatsText(policy.active_mentorships[role], role, i18n) },
    { term: i18n._(msg`Your profile`), description: choicesText(policy, role, i18n) },
    { term: i18n._(msg`Requests`), description: requestsText(policy, role, i18n) },
    { term: i18n._(msg`First contact`), description: firstContactText(policy, role, i18n) },
    { term: i18n._(msg({ message: 'Time', context: 'to spend' })), description: timeText(policy, i18n) },
    { term: i18n._(msg`Ends`), description: endText(policy, i18n) },
  ]
  return rules.flatMap(({ term, description }) => (description ? [{ term, description }] : []))
}

function approvalText(policy: Policy, role: Role, i18n: I18n): string {
  const days = policy.approval.within_working_days
  if (!needsApproval(policy, role)) return i18n._(msg`Not needed: you can start at once`)
  if (days === null) return i18n._(msg`By a coordinator`)
  return i18n._(
    msg`${plural(days, { one: 'By a coordinator, within # working day', other: 'By a coordinator, within # working days' })}`,
  )
}

function seatsText(count: number, role: Role, i18n: I18n): string {
  return role === 'mentee'
    ? i18n._(msg`${plural(count, { one: 'One mentor at a time', other: 'Up to # mentors at a time' })}`)
    : i18n._(
        msg`${plural(count, { one: 'One mentee at a time', other: 'Up to # mentees at a time; you can set fewer' })}`,
      )
}

function choicesText(policy: Policy, role: Role, i18n: I18n): string {
  const topics = policy.topics_at_most
  // A mentee may look for any number of areas. The limit applies to what a mentor offers.
  const areas = role === 'mentor' ? policy.expertise_at_most : null
  if (topics === null && areas === null) return i18n._(msg`As many areas and topics as you like`)
  const words = [
    areas === null
      ? null
      : i18n._(msg`${plural(areas, { one: '# area of expertise', other: 'up to # areas of expertise' })}`),
    topics === null ? null : i18n._(msg`${plural(topics, { one: '# topic', other: 'up to # topics' })}`),
  ].filter((part) => part !== null)
  const text = new Intl.ListFormat(intlLocale(i18n.locale), { type: 'conjunction' }).format(words)
  return text.charAt(0).toLocaleUpperCase(i18n.locale) + text.slice(1)
}

function requestsText(policy: Policy, role: Role, i18n: I18n): string {
  const open = policy.open_requests_per_mentee
  const days = policy.request_expires_after_days
  if (role === 'mentee') {
    return i18n._(
      msg`${plural(open, { one: `You can send one request at a time, open for ${days} days`, other: `You can send up to # requests at a time, each open for ${days} days` })}`,
    )
  }
  return policy.who_may_request === 'mentee'
    ? i18n._(
        msg`Mentees send requests; you accept or decline ${plural(days, { one: 'within # day', other: 'within # days' })}`,
      )
    : i18n._(
        msg`Either of you can send a request; the other replies ${plural(days, { one: 'within # day', other: 'within # days' })}`,
      )
}

function firstContactText(policy: Policy, role: Role, i18n: I18n): string {
  const days = policy.first_contact.within_days
  return policy.first_contact.by === role
    ? i18n._(msg`You write first, ${plural(days, { one: 'within # day', other: 'within # days' })}`)
    : role === 'mentor'
      ? i18n._(
          msg`Your mentee writes first, ${plural(days, { one: 'within # day', other: 'within # days' })}`,
        )
      : i18n._(
          msg`Your mentor writes first, ${plural(days, { one: 'within # day', other: 'within # days' })}`,
        )
}

function timeText(policy: Policy, i18n: I18n): string | null {
  if (!policy.recommended) return null
  const { hours, minutes_a_month: minutes } = policy.recommended
  return i18n._(
    msg`${plural(hours, { one: `About # hour in all, ${minutes} minutes a month`, other: `About # hours in all, ${minutes} minutes a month` })}`,
  )
}

function endText(policy: Policy, i18n: I18n): string {
  switch (policy.ends) {
    case 'next_season':
      return i18n._(msg`When either of you ends it, at the latest when the next season opens`)
    case 'formally':
      return i18n._(msg`Either of you ends it formally`)
    default:
      return i18n._(msg`When either of you ends it`)
  }
}
