import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Schemas } from '@/api'
import { openToReasonText, openToText } from './words'

export type Reason = Schemas['Reason']
export type Side = 'mentee' | 'mentor'

/** The role in the address; whatever else stands there is read as the mentee's. */
export const asSide = (role: string): Side => (role === 'mentor' ? 'mentor' : 'mentee')

/** What a reason needs to speak: labels of the programme's terms, languages and lists in the reader's own language. */
export interface Names {
  i18n: I18n
  expertise: (slug: string) => string
  topic: (slug: string) => string
  language: (code: string) => string
  list: (words: string[]) => string
}

export interface ReasonLine {
  key: string
  text: string
  /** False for what is worth knowing but speaks against the pair: few hours, no language in common. */
  agrees: boolean
}

const enoughHours = 4

/** The reasons in words, as the mentee or the mentor of the pair reads them. */
export function reasonLines(reasons: Reason[], side: Side, names: Names, detailed = false): ReasonLine[] {
  const rare = reasons.find((reason) => reason.code === 'rare_expertise')?.args.terms ?? []
  const mergesRare = reasons.some((reason) => reason.code === 'expertise_shared')
  return reasons.flatMap((reason) => {
    if (reason.code === 'rare_expertise' && mergesRare) return []
    const text = reasonText(reason, side, names, rare, detailed)
    return text ? [{ key: reason.code, text, agrees: agrees(reason) }] : []
  })
}

/** The first of them, as the service orders them; that the two share no language is never left out. */
export function mostTelling(lines: ReasonLine[], count: number): ReasonLine[] {
  const first = lines.slice(0, count)
  const barrier = lines.find((line) => line.key === 'no_language_shared')
  if (!barrier || first.includes(barrier)) return first
  return [...first.slice(0, count - 1), barrier]
}

function agrees(reason: Reason): boolean {
  if (reason.code === 'no_language_shared') return false
  return reason.code !== 'hours_shared' || (reason.args.hours ?? 0) >= enoughHours
}

function reasonText(
  reason: Reason,
  side: Side,
  names: Names,
  rare: string[],
  detailed: boolean,
): string | null {
  const { args } = reason
  const { i18n } = names
  switch (reason.code) {
    case 'expertise_shared':
      return expertiseText(args, side, names, rare, detailed)
    case 'topics_shared':
      return withTerms(
        topicsText(args, side, i18n),
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
      return openToLine(args.terms ?? [], side, names)
    case 'answers_reliably':
      // News about the mentor, and no news to the mentor.
      return side === 'mentee' ? i18n._(msg`Usually replies`) : null
    default:
      // A newer service may know more; what this app cannot word is left out.
      reason.code satisfies never
      return null
  }
}

function openToLine(codes: string[], side: Side, { i18n, list }: Names): string | null {
  if (codes.length === 0) return null
  if (side === 'mentee') return list(codes.map((code) => openToReasonText(code, i18n)))
  const offers = list(codes.map((code) => openToText(code, i18n)))
  return i18n._(msg`Looking for what you offer: ${offers}`)
}

function expertiseText(
  args: Reason['args'],
  side: Side,
  names: Names,
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
  const areas = areasText(count, args.of ?? count, side, i18n)
  const text = rareCount > 0 ? withRare(areas, rareCount, i18n) : areas
  return withTerms(text, detailed ? terms.map(names.expertise) : [], names)
}

function withRare(areas: string, rareCount: number, i18n: I18n): string {
  return i18n._(
    msg`${plural(rareCount, { one: `${areas}, one of them rare`, other: `${areas}, # of them rare` })}`,
  )
}

function withTerms(text: string, labels: string[], names: Names): string {
  if (labels.length === 0) return text
  const list = names.list(labels)
  return names.i18n._(msg`${text}: ${list}`)
}

function areasText(count: number, of: number, side: Side, i18n: I18n): string {
  return side === 'mentee'
    ? i18n._(msg`${plural(of, { one: `${count} of your # area`, other: `${count} of your # areas` })}`)
    : i18n._(msg`${plural(of, { one: `${count} of their # area`, other: `${count} of their # areas` })}`)
}

function topicsText(args: Reason['args'], side: Side, i18n: I18n): string {
  const count = args.count ?? args.terms?.length ?? 0
  const of = args.of ?? count
  return side === 'mentee'
    ? i18n._(msg`${plural(of, { one: `${count} of your # topic`, other: `${count} of your # topics` })}`)
    : i18n._(msg`${plural(of, { one: `${count} of their # topic`, other: `${count} of their # topics` })}`)
}

/** The hours of a week repeat day by day, so that any in common are in common on every day. */
function hoursText(hours: number, i18n: I18n): string {
  if (hours === 0) return i18n._(msg`No hours in common`)
  return hours < enoughHours
    ? i18n._(msg`Hours overlap for less than an hour a day`)
    : i18n._(msg`Hours overlap on every working day`)
}
