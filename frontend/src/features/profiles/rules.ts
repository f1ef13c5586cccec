import type { Role } from '@/api'
import { longest, proseFields, type Changes, type Field, type FieldError, type Policy } from './model'

/** Whether the check digit of an ORCID iD is right (ISO 7064 MOD 11-2). */
export function isOrcid(value: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false
  const digits = value.replaceAll('-', '')
  let total = 0
  for (const digit of digits.slice(0, 15)) total = (total + Number(digit)) * 2
  const check = (12 - (total % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
}

/** Accepts what people paste: a whole address, spaces, a lower-case x, no hyphens. Null for an empty text. */
export function normalizeOrcid(value: string): string | null {
  const characters = value
    .replace(/^https?:\/\/(www\.)?orcid\.org\//i, '')
    .toUpperCase()
    .replace(/[^0-9X]/g, '')
  if (characters === '') return value.trim() === '' ? null : value.trim()
  return characters.replace(/(.{4})(?=.)/g, '$1-')
}

export type Limits = Pick<Policy, 'topics_at_most' | 'expertise_at_most'>

/** Only mentors have a limit for areas of expertise. A mentee may look for any number. */
export function limitsOf(policy: Policy, role: Role): Limits {
  const { topics_at_most, expertise_at_most } = policy
  return { topics_at_most, expertise_at_most: role === 'mentor' ? expertise_at_most : null }
}

/** Errors that are known without a request. The service decides on everything else. */
export function validateChanges(changes: Changes, limits: Limits): Partial<Record<Field, FieldError>> {
  const errors: Partial<Record<Field, FieldError>> = {}
  for (const field of proseFields) {
    const max = longest[field]
    if (Array.from(changes[field] ?? '').length > max) errors[field] = { code: 'too_long', args: { max } }
  }
  const tooMany = (field: 'topics' | 'expertise', max: number | null | undefined) => {
    if (max != null && (changes[field]?.length ?? 0) > max)
      errors[field] = { code: 'too_many', args: { max } }
  }
  tooMany('topics', limits.topics_at_most)
  tooMany('expertise', limits.expertise_at_most)
  if (changes.orcid && !isOrcid(changes.orcid)) errors.orcid = { code: 'invalid_orcid', args: {} }
  const hours = changes.working_hours
  if (hours && !isTimeSpan(hours.start, hours.end)) errors.working_hours = { code: 'invalid_hours', args: {} }
  return errors
}

/**
 * Whether a text may be an e-mail address or a membership number. A name identifies nobody. Only the service knows
 * whether a member has this address or number.
 */
export function isAddressOrNumber(text: string): boolean {
  return text.includes('@') ? /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) : /\d/.test(text)
}

const clock = /^\d{2}:\d{2}$/

function isTimeSpan(start: string, end: string): boolean {
  return clock.test(start) && clock.test(end) && start !== end
}

/** True for hours like 20:00 to 04:00, which end on the next day. */
export function passesMidnight({ start, end }: { start: string; end: string }): boolean {
  return isTimeSpan(start, end) && end < start
}

/** The step of the form that contains a field. */
export const stepOf: Record<Field, 'about' | 'expertise' | 'where' | 'preferences'> = {
  headline: 'about',
  statement: 'about',
  offer: 'about',
  hopes: 'about',
  guidance: 'about',
  career_stage: 'about',
  workplace: 'about',
  orcid: 'about',
  expertise: 'expertise',
  topics: 'expertise',
  open_to: 'expertise',
  languages: 'where',
  country: 'where',
  time_zone: 'where',
  working_hours: 'where',
  capacity: 'preferences',
  visibility: 'preferences',
  never_match: 'preferences',
  findable: 'preferences',
}

export type StepKey = (typeof stepOf)[Field]
export const stepKeys: StepKey[] = ['about', 'expertise', 'where', 'preferences']
