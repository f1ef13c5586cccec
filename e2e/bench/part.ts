import type { Undo } from '../stack/undo.ts'

/** One run of one part. */
export interface Bench {
  /** The release build of the service. */
  binary: string
  /** The paths of the library's benches, by name. */
  benches: Record<string, string>
  seed: number
  /** For the files of this run. Removed afterwards. */
  directory: string
  undo: Undo
}

/** One line of the table. */
export interface Figure {
  what: string
  goal: string
  figure: string
  /** The reference, measured in the same run. */
  against?: string
  ratio?: number
  /** Undefined for a figure without a goal. */
  isMet?: boolean
}

export type Part = (bench: Bench) => Promise<Figure[]>
