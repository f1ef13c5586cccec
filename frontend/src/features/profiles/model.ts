import type { VersionedProfile } from '@/api/queries/profiles'
import type { components } from '@/api/schema'

export type Profile = components['schemas']['Profile']
export type Term = components['schemas']['Term']
export type Policy = components['schemas']['Policy']

export const editableFields = [
  'headline',
  'statement',
  'offer',
  'hopes',
  'guidance',
  'expertise',
  'topics',
  'languages',
  'country',
  'time_zone',
  'working_hours',
  'career_stage',
  'workplace',
  'orcid',
  'open_to',
  'capacity',
  'visibility',
  'never_match',
  'findable',
] as const

export type Field = (typeof editableFields)[number]
export type Fields = Pick<Profile, Field>
export type Changes = Partial<Fields>
/** What can be kept for one's matches. */
export type Hideable = keyof Profile['visibility']

export type Versioned = VersionedProfile

export type FieldError = {
  code: components['schemas']['FieldCode']
  args: Record<string, string | number>
  detail?: string
}

/** A value that differs between this person's screen and what was saved elsewhere meanwhile. */
export type Conflict = { field: Field; mine: Fields[Field]; theirs: Fields[Field] }

export const longest = {
  headline: 120,
  statement: 2000,
  offer: 1000,
  hopes: 1000,
  guidance: 1000,
  workplace: 200,
} as const

export const proseFields = ['headline', 'statement', 'offer', 'hopes', 'guidance', 'workplace'] as const

export function isField(name: string): name is Field {
  return editableFields.some((field) => field === name)
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
