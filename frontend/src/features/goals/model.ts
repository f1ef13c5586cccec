import type { Role, Schemas } from '@/api'
import { isBlank } from '@/lib'

export type Goal = Schemas['Goal']
export type Letter = Goal['open_letters'][number]
export type CheckIn = Schemas['CheckIn']
export type Milestone = Schemas['Milestone']
export type Question = Schemas['GoalQuestion']

/** The parameters of the pages of goals. */
export interface GoalsParams {
  programme: string
  role: Role
  mentorship: string
}

export interface GoalParams extends GoalsParams {
  goal: string
}

/** The fields of the form. Numbers and the date are texts, as the reader types them. */
export interface GoalFields {
  kind: Goal['kind']
  title: string
  specific: string
  measured: string
  unit: string
  start_value: string
  target_value: string
  attainable: string
  realistic: string
  due_on: string
}

export type GoalField = keyof GoalFields

export const goalFields = [
  'kind',
  'title',
  'specific',
  'measured',
  'unit',
  'start_value',
  'target_value',
  'attainable',
  'realistic',
  'due_on',
] as const satisfies GoalField[]

export const kinds = ['professional', 'academic', 'career'] as const satisfies Goal['kind'][]

export const letters = [
  'specific',
  'measurable',
  'attainable',
  'realistic',
  'time_sensitive',
] as const satisfies Letter[]

export const longest = {
  title: 120,
  specific: 1000,
  measured: 200,
  unit: 40,
  attainable: 500,
  realistic: 500,
} as const

/** The goal in a few words; empty for a draft without any. */
export const goalName = ({ title, specific }: Pick<Goal, 'title' | 'specific'>): string =>
  title.trim() || specific.trim()

/** Reads what somebody typed as a number, with a point or a comma. Null if it is none with at most two decimals. */
export function parseAmount(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  return /^-?\d{1,8}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null
}

/** The text of a number in a field. */
export const amountField = (value: number | null): string => (value === null ? '' : String(value))

export function fieldsOf(goal: Goal): GoalFields {
  const { kind, title, specific, measured, unit, attainable, realistic, due_on } = goal
  return {
    kind,
    title,
    specific,
    measured,
    unit,
    start_value: amountField(goal.start_value),
    target_value: amountField(goal.target_value),
    attainable,
    realistic,
    due_on: due_on ?? '',
  }
}

/** The letters without an answer, as the service determines them. */
export function openLetters(fields: GoalFields): Letter[] {
  const start = parseAmount(fields.start_value)
  const target = parseAmount(fields.target_value)
  const isMeasurable =
    start !== null &&
    target !== null &&
    start !== target &&
    !isBlank(fields.measured) &&
    !isBlank(fields.unit)
  const answered: Record<Letter, boolean> = {
    specific: !isBlank(fields.specific),
    measurable: isMeasurable,
    attainable: !isBlank(fields.attainable),
    realistic: !isBlank(fields.realistic),
    time_sensitive: fields.due_on !== '',
  }
  return letters.filter((letter) => !answered[letter])
}

/** The present value: that of the last check-in, or the start. */
export const currentValue = (goal: Goal): number => goal.latest?.value ?? goal.start_value ?? 0

/** How much of the way is done, from 0 to 1. A target may be below the start. */
export function fractionDone(goal: Goal): number {
  const { start_value: start, target_value: target } = goal
  if (start === null || target === null || start === target) return 0
  return Math.min(1, Math.max(0, (currentValue(goal) - start) / (target - start)))
}

/** Two decimals at most, without the errors of binary fractions. */
export const roundAmount = (value: number): number => Math.round(value * 100) / 100
