import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../stack/binary.ts'

export const OUT = root('e2e/out/texts')

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** The texts of one page in one language. */
export interface Shown {
  place: string
  address: string
  /** Null for a visitor. */
  persona: string | null
  language: Language
  /** The file name of the picture. */
  picture: string
  /** Line by line, in the order of the page. */
  texts: string[]
  /** Texts that only the narrow page shows. */
  onPhone: string[]
  /** Texts for screen readers only. */
  names: string[]
}

const fileOf = ({ place, language }: Pick<Shown, 'place' | 'language'>) =>
  join(OUT, `${place}-${language}.json`)

export function keep(shown: Shown): void {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(fileOf(shown), JSON.stringify(shown, null, 2))
}

export function everythingShown(): Shown[] {
  const files = readdirSync(OUT).filter((name) => name.endsWith('.json'))
  return files.toSorted().map((name) => JSON.parse(readFileSync(join(OUT, name), 'utf8')) as Shown)
}
