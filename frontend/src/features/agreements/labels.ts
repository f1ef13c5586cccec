import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { dateText } from '@/lib'
import { intlLocale } from '@/lib/locale'
import { type Agreement, type FieldError, type Section, sections, type TermField, type Terms } from './model'

type Status = Agreement['status']
type Cadence = NonNullable<Terms['cadence']>
type Contact = Terms['contact'][number]

const sectionTitles: Record<Section, MessageDescriptor> = {
  period: msg`Period`,
  meetings: msg`Meetings`,
  contact: msg`Contact`,
  confidentiality: msg`Confidentiality`,
  content: msg`Content of the meetings`,
}

export const sectionName = (section: Section, i18n: I18n): string => i18n._(sectionTitles[section])

/** The name with its number in the agreement. */
export const sectionTitle = (section: Section, i18n: I18n): string =>
  `${sections.indexOf(section) + 1}. ${sectionName(section, i18n)}`

const cadences: Record<Cadence, MessageDescriptor> = {
  weekly: msg`Every week`,
  every_two_weeks: msg`Every two weeks`,
  monthly: msg`About once a month`,
  every_two_months: msg`Every two months`,
  as_needed: msg`As needed`,
}

const contacts: Record<Contact, MessageDescriptor> = {
  video: msg`Video call`,
  phone: msg`Phone`,
  in_person: msg`In person`,
  email: msg`E-mail`,
  messages: msg`Messages here`,
}

const statuses: Record<Status, MessageDescriptor> = {
  draft: msg`Draft`,
  proposed: msg`Proposed`,
  in_force: msg`In force`,
  changes_requested: msg`Sent back with comments`,
  withdrawn: msg`Withdrawn`,
  superseded: msg`Replaced by a later version`,
}

export const statusText = (status: Status, i18n: I18n): string => i18n._(statuses[status])

const optionsOf = (labels: Record<string, MessageDescriptor>, i18n: I18n) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: i18n._(label) }))

export const cadenceOptions = (i18n: I18n) => optionsOf(cadences, i18n)
export const contactOptions = (i18n: I18n) => optionsOf(contacts, i18n)
export const isCadence = (value: string): value is Cadence => value in cadences
export const isContact = (value: string): value is Contact => value in contacts

export const minutesText = (minutes: number, i18n: I18n): string =>
  i18n._(msg`${plural(minutes, { one: '# minute', other: '# minutes' })}`)

export const daysText = (days: number, i18n: I18n): string =>
  i18n._(msg`${plural(days, { one: '# day', other: '# days' })}`)

const fieldLabels: Record<TermField, MessageDescriptor> = {
  period_from: msg`From`,
  period_to: msg`Until`,
  meetings_planned: msg`Number of meetings`,
  meeting_minutes: msg`Length of each`,
  cadence: msg`How often`,
  contact: msg`How you stay in contact`,
  answer_within_days: msg`Answer within`,
  other_terms: msg`Anything else`,
  confidentiality: msg`What you promise each other`,
  content_plan: msg`Content of the meetings`,
}

export const fieldLabel = (field: TermField, i18n: I18n): string => i18n._(fieldLabels[field])

export function fieldErrorText(field: TermField, { code, args }: FieldError, i18n: I18n): string {
  const max = Number(args['max'] ?? 0)
  const min = Number(args['min'] ?? 0)
  if (field === 'period_to' && code === 'out_of_range' && typeof args['min'] === 'string') {
    return i18n._(msg`Choose a day after the first one.`)
  }
  switch (code) {
    case 'required':
      return i18n._(msg`Please fill this in.`)
    case 'too_long':
      return i18n._(msg`${plural(max, { one: 'At most # character', other: 'At most # characters' })}`)
    case 'too_many':
      return i18n._(
        msg`The plan has more meetings than you have agreed on. Remove some, or plan more meetings.`,
      )
    case 'in_the_past':
      return i18n._(msg`This date is in the past.`)
    case 'out_of_range':
      return field === 'period_from' || field === 'period_to'
        ? i18n._(msg`Choose a date from the year ${min} to ${max}.`)
        : i18n._(msg`Choose a number from ${min} to ${max}.`)
    default:
      return i18n._(msg`We could not save this. Please check it.`)
  }
}

function periodText({ period_from: from, period_to: to }: Terms, i18n: I18n): string[] {
  if (!from || !to) return []
  const locale = intlLocale(i18n.locale)
  const [first, last] = [dateText(from, locale), dateText(to, locale)]
  return [i18n._(msg`${first} to ${last}`)]
}

function meetingsText(
  { meetings_planned: count, meeting_minutes: minutes, cadence }: Terms,
  i18n: I18n,
): string[] {
  if (count === null || minutes === null) return []
  const length = minutesText(minutes, i18n)
  const how = cadence ? i18n._(cadences[cadence]) : ''
  const what = i18n._(msg`${plural(count, { one: '# meeting', other: '# meetings' })} of ${length}`)
  return [how === '' ? what : `${what} · ${how}`]
}

function contactText({ contact, answer_within_days: days, other_terms: other }: Terms, i18n: I18n): string[] {
  const kinds = contact.map((kind) => i18n._(contacts[kind]))
  const list = kinds.join(' · ')
  const within = days === null ? '' : daysText(days, i18n)
  return [list, within && i18n._(msg`Answers within ${within}`), other]
}

function contentText({ content_plan: plan }: Terms, i18n: I18n): string[] {
  return plan.map(({ title, notes }, place) => {
    const heading = `${place + 1} · ${title || i18n._(msg`To be decided`)}`
    return notes === '' ? heading : `${heading}\n${notes}`
  })
}

/** A section as text, in the reader's language. Empty if nothing was agreed. */
export function sectionText(section: Section, terms: Terms, i18n: I18n): string {
  const parts: Record<Section, () => string[]> = {
    period: () => periodText(terms, i18n),
    meetings: () => meetingsText(terms, i18n),
    contact: () => contactText(terms, i18n),
    confidentiality: () => [terms.confidentiality],
    content: () => contentText(terms, i18n),
  }
  return parts[section]()
    .filter((part) => part !== '')
    .join('\n')
}
