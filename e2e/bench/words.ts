import { sum, type Spent } from './load/meter.ts'
import type { Measured } from './load/generator.ts'
import type { Figure } from './part.ts'

export const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`

export const count = (number: number): string => Math.round(number).toLocaleString('en-GB')

export const perSecond = (number: number): string => `${count(number)} a second`

/** The processor time of one request, by process. */
export function cpu(spent: Spent): string {
  const parts = Object.entries(spent).map(([who, time]) => `${who} ${ms(time)}`)
  return parts.length > 1 ? `${ms(sum(spent))} (${parts.join(', ')})` : ms(sum(spent))
}

export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** A goal of at most `limit` times the reference. */
export function atMost(
  limit: number,
  what: string,
  figure: [string, number],
  against: [string, number],
): Figure {
  const ratio = figure[1] / against[1]
  return { what, goal: `≤ ${limit} ×`, figure: figure[0], against: against[0], ratio, isMet: ratio <= limit }
}

/** A goal of at least `limit` times the reference. */
export function atLeast(
  limit: number,
  what: string,
  figure: [string, number],
  against: [string, number],
): Figure {
  const ratio = figure[1] / against[1]
  return { what, goal: `≥ ${limit} ×`, figure: figure[0], against: against[0], ratio, isMet: ratio >= limit }
}

/** Throws if a response had another status, because the figures would then mean something else. */
export function mustAnswer(status: number, measured: Measured, what: string): Measured {
  const others = Object.entries(measured.statuses).filter(([found]) => Number(found) !== status)
  if (others.length > 0)
    throw new Error(`${what}: answers other than ${status}: ${JSON.stringify(measured.statuses)}`)
  return measured
}
