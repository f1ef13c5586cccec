import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Role, Schemas } from '@/api'
import { openToReasonText, openToText } from './labels'

export type Reason = Schemas['Reason']

/** Labels for the codes in match reasons: terms of the programme, languages, and lists in the reader's language. */
export interface TermLabels {
  i18n: I18n
  expertise: (slug: string) => string
  topic: (slug: string) => string
  language: (code: string) => string
  list: (words: string[]) => string
}

export interface ReasonLine {
  key: string
  text: string
  /** False for reasons against the pair: few hours or no language in common. */
  isPositive: boolean
}

const enoughHours = 4

/** The reasons as texts, worded for the mentee or the mentor of the pair. */
export function reasonLines(
  reasons: Reason[],
  role: Role,
  names: TermLabels,
  detailed = false,
): ReasonLine[] {
  const rare = reasons.find((reason) => reason.code === 'rare_expertise')?.args.terms ?? []
  const mergesRare = reasons.some((reason) => reason.code === 'expertise_shared')
  return reasons.flatMap((reason) => {
    if (reason.code === 'rare_expertise' && mergesRare) return []
    const text = reasonText(reason, role, names, rare, detailed)
    return text ? [{ key: reason.code, text, isPositive: isPositive(reason) }] : []
  })
}

/** The first reasons, in the service's order. A missing common language is never left out. */
export function topReasons(lines: ReasonLine[], count: number): ReasonLine[] {
  const first = lines.slice(0, count)
  const barrier = lines.find((line) => line.key === 'no_language_shared')
  if (!barrier || first.includes(barrier)) return first
  return [...first.slice(0, count - 1), barrier]
}

function isPositive(reason: Reason): boolean {
  if (reason.code === 'no_language_shared') return false
  return reason.code !== 'hours_shared' || (reason.args.hours ?? 0) >= enoughHours
}

function reasonText(
  reason: Reason,
  role: Role,
  names: TermLabels,
  rare: string[],
  detailed: boolean,
): string | null {
  const { args } = reason
  const { i18n } = names
  switch (reason.code) {
    case 'expertise_shared':
      return expertiseText(args, role, names, rare, detailed)
    case 'topics_shared':
      return withTerms(
        topicsText(args, role, i18n),
        detailed ? (args.terms ?? []).map(names.topic) : [],
        names,
      )
    case 'rare_expertise': {
      const areas = names.list((args.terms ?? []).map(names.expertise))
      return i18n._(msg`${areas}, which few offer`)
    }
    case 'language_shared': {
      const languages = names.list((args.languages ?? []).map(names.language))
      return i18n._(msg`Speaks ${languages}`)
    }
    case 'no_language_shared':
      return i18n._(msg`No language in common`)
    case 'hours_shared':
      return hoursText(args.hours ?? 0, i18n)
    case 'open_to':
      return openToLine(args.terms ?? [], role, names)
    case 'answers_reliably':
      // Only mentees see this, about mentors.
      return role === 'mentee' ? i18n._(msg`Usually replies`) : null
    default:
      // A newer service may send codes that this app does not know. They are left out.
      reason.code satisfies never
      return null
  }
}

function openToLine(codes: string[], role: Role, { i18n, list }: TermLabels): string | null {
  if (codes.length === 0) return null
  if (role === 'mentee') return list(codes.map((code) => openToReasonText(code, i18n)))
  const offers = list(codes.map((code) => openToText(code, i18n)))
  return i18n._(msg`Looking for what you offer: ${offers}`)
}

function expertiseText(
  args: Reason['args'],
  role: Role,
  names: TermLabels,
  rare: string[],
  detailed: boolean,
): string {
  const { i18n } = names
  const terms = args.terms ?? []
  const count = args.count ?? terms.length
  const rareCount = terms.filter((term) => rare.includes(term)).length || Math.min(rare.length, count)
  if (count === 1 && terms[0] !== undefined) {
    const area = names.expertise(terms[0])
    return rareCount > 0 ? i18n._(msg`${area}, which few offer`) : area
  }
  const areas = areasText(count, args.of ?? count, role, i18n)
  const text = rareCount > 0 ? withRare(areas, rareCount, i18n) : areas
  return withTerms(text, detailed ? terms.map(names.expertise) : [], names)
}

function withRare(areas: string, rareCount: number, i18n: I18n): string {
  return i18n._(
    msg`${plural(rareCount, { one: `${areas}, one of them rare`, other: `${areas}, # of them rare` })}`,
  )
}

function withTerms(text: string, labels: string[], names: TermLabels): string {
  if (labels.length === 0) return text
  const list = names.list(labels)
  return names.i18n._(msg`${text}: ${list}`)
}

function areasText(count: number, of: number, role: Role, i18n: I18n): string {
  return role === 'mentee'
    ? i18n._(msg`${plural(of, { one: `${count} of your # area`, other: `${count} of your # areas` })}`)
    : i18n._(msg`${plural(of, { one: `${count} of their # area`, other: `${count} of their # areas` })}`)
}

function topicsText(args: Reason['args'], role: Role, i18n: I18n): string {
  const count = args.count ?? args.terms?.length ?? 0
  const of = args.of ?? count
  return role === 'mentee'
    ? i18n._(msg`${plural(of, { one: `${count} of your # topic`, other: `${count} of your # topics` })}`)
    : i18n._(msg`${plural(of, { one: `${count} of their # topic`, other: `${count} of their # topics` })}`)
}

/** The hours are the same on every day, so any overlap exists on every working day. */
function hoursText(hours: number, i18n: I18n): string {
  if (hours === 0) return i18n._(msg`No hours in common`)
  return hours < enoughHours
    ? i18n._(msg`Hours overlap for less than an hour a day`)
    : i18n._(msg`Hours overlap on every working day`)
}
