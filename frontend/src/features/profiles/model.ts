import type { VersionedProfile } from '@/api/queries/profiles'
import type { AutosaveState } from '@/lib/autosave'
import type * as merge from '@/lib/three-way-merge'
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
/** The fields that can be shown to matches only. */
export type Hideable = keyof Profile['visibility']

export type Versioned = VersionedProfile
export type SavingState = AutosaveState<Profile, Fields, FieldError>

export type FieldError = {
  code: components['schemas']['FieldCode']
  args: Record<string, string | number>
  detail?: string
}

export type Conflict = merge.Conflict<Fields>

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
