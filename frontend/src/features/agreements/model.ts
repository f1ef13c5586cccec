import type { Role, Schemas } from '@/api'
import { today } from '@/lib'

export type Agreement = Schemas['Agreement']
export type Terms = Schemas['AgreementTerms']
export type Section = Schemas['Section']
export type PlannedMeeting = Schemas['PlannedMeeting']

/** The address of a mentorship. */
export interface Place {
  programme: string
  role: Role
  mentorship: string
}

export const termFields = [
  'period_from',
  'period_to',
  'meetings_planned',
  'meeting_minutes',
  'cadence',
  'contact',
  'answer_within_days',
  'other_terms',
  'confidentiality',
  'content_plan',
] as const satisfies (keyof Terms)[]

export type TermField = (typeof termFields)[number]

export interface FieldError {
  code: Schemas['FieldCode']
  args: Record<string, string | number>
}

export type Errors = Partial<Record<TermField, FieldError>>

export const isTermField = (name: string): name is TermField => termFields.some((field) => field === name)

/** The parts of an agreement, in their order. */
export const sections = [
  'period',
  'meetings',
  'contact',
  'confidentiality',
  'content',
] as const satisfies Section[]

export const longest = { text: 2000, title: 120, notes: 1000, comment: 1000 } as const

/** Versions that somebody besides their author has read. */
export const wasProposed = (version: Agreement): boolean => version.proposed_at !== null

export const isOpen = ({ status }: Agreement): boolean => status === 'draft' || status === 'proposed'

export interface Versions {
  /** Newest first. */
  all: Agreement[]
  inForce: Agreement | undefined
  open: Agreement | undefined
  /** The newest version, if it was sent back. */
  sentBack: Agreement | undefined
}

export function versionsOf(all: Agreement[]): Versions {
  const newest = all.find((version) => version.status !== 'withdrawn')
  return {
    all,
    inForce: all.find(({ status }) => status === 'in_force'),
    open: all.find(isOpen),
    sentBack: newest?.status === 'changes_requested' ? newest : undefined,
  }
}

/** The meetings to show in the plan: as many as are planned, and those that already have a text. */
export function planRows({ content_plan, meetings_planned }: Terms): PlannedMeeting[] {
  const written = content_plan.findLastIndex(({ title, notes }) => title !== '' || notes !== '') + 1
  const count = Math.max(meetings_planned ?? 0, written)
  return Array.from({ length: count }, (_, place) => content_plan[place] ?? { title: '', notes: '' })
}

/** The hash in groups that can be read aloud. */
export const fingerprint = (hash: string): string => hash.slice(0, 32).replace(/(.{4})(?=.)/g, '$1 ')

/** Whether the agreed period has passed. */
export const isOver = (version: Agreement | undefined): boolean => {
  const last = version?.terms?.period_to
  return last != null && last < today()
}
