import type { Undo } from '../stack/undo.ts'

/** One run of one part. */
export interface Bench {
  /** The release build of the service. */
  binary: string
  /** Where the benches of the library are, by name. */
  benches: Record<string, string>
  seed: number
  /** For files of this run, gone afterwards. */
  directory: string
  undo: Undo
}

/** One line of the table. */
export interface Figure {
  what: string
  goal: string
  figure: string
  /** What it is held against, taken in the same run. */
  against?: string
  ratio?: number
  /** Nothing where the line is worth knowing and no goal. */
  isMet?: boolean
}

export type Part = (bench: Bench) => Promise<Figure[]>
