import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../stack/binary.ts'
import type { Outcome } from './part.ts'

export const OUT = root('e2e/out/chaos')

export interface Run {
  part: string
  engine: string
  seed: number
  seconds: number
}

/** Prints the table and stores it as JSON. Returns the number of missed goals. */
export function report(run: Run, { goals, figures }: Outcome): number {
  console.log(`\n━━ ${run.part} · ${run.engine} · seed ${run.seed} · ${run.seconds} s`)
  table(goals.map(({ goal, figure, isMet }) => [goal, figure, isMet ? 'met' : 'MISSED']))
  table(Object.entries(figures))
  mkdirSync(OUT, { recursive: true })
  const file = join(OUT, `${run.part}-${run.engine}.json`)
  writeFileSync(file, `${JSON.stringify({ ...run, goals, figures }, null, 2)}\n`)
  return goals.filter(({ isMet }) => !isMet).length
}

function table(rows: string[][]): void {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const [what = '', figure = '', verdict = ''] of rows) {
    console.log(`   ${what.padEnd(widths[0] ?? 0)}  ${figure.padEnd(widths[1] ?? 0)}  ${verdict}`.trimEnd())
  }
  console.log('')
}
