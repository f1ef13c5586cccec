import type { Engine } from '../support/database.ts'
import type { Undo } from '../stack/undo.ts'

/** One run of one part on one engine. */
export interface Trial {
  engine: Engine
  binary: string
  seed: number
  /** Small enough for the test suite. */
  short: boolean
  /** For the files of this run. Removed afterwards. */
  directory: string
  logFile: string
  undo: Undo
}

/** What must hold, what was measured, and whether it holds. */
export interface Goal {
  goal: string
  figure: string
  isMet: boolean
}

export interface Outcome {
  goals: Goal[]
  /** Values of interest without a goal. */
  figures: Record<string, string>
}

export type Part = (trial: Trial) => Promise<Outcome>

export const count = (number: number): string => number.toLocaleString('en-GB')

export const none = (goal: string, found: number): Goal => ({
  goal,
  figure: count(found),
  isMet: found === 0,
})
