import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../stack/binary.ts'
import { run } from '../stack/process.ts'
import type { Figure } from './part.ts'

export const OUT = root('e2e/out/bench')

interface Run {
  part: string
  seed: number
  date: string
  commit: string
  cores: number
}

export async function commit(): Promise<string> {
  const { stdout } = await run('git', ['-C', root('.'), 'describe', '--always', '--dirty']).catch(() => ({
    stdout: 'unknown',
  }))
  return stdout.trim()
}

const verdict = ({ isMet }: Figure): string => (isMet === undefined ? '' : isMet ? 'met' : 'MISSED')

const cells = (figure: Figure): string[] => [
  figure.what,
  figure.goal,
  figure.figure,
  figure.against ?? '',
  figure.ratio === undefined ? '' : figure.ratio.toFixed(2),
  verdict(figure),
]

const HEAD = ['what', 'goal', 'figure', 'against', 'ratio', 'verdict']

/** Prints the table and stores it as JSON. */
export function report(run: Run, figures: Figure[]): void {
  console.log(`\n━━ ${run.part} · seed ${run.seed} · ${run.date} · ${run.commit}`)
  const rows = [HEAD, ...figures.map(cells)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) {
    console.log(`   ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
  }
  mkdirSync(OUT, { recursive: true })
  writeFileSync(join(OUT, `${run.part}.json`), `${JSON.stringify({ ...run, figures }, null, 2)}\n`)
}

const PAGE = root('BENCHMARKS.md')

/** Writes the table into BENCHMARKS.md, which has the last one of each part. */
export function keep(run: Run, figures: Figure[]): void {
  const row = (texts: string[]) => `| ${texts.join(' | ')} |`
  const table = [row(HEAD), row(HEAD.map(() => '---')), ...figures.map((figure) => row(cells(figure)))]
  const where = `${run.date}, commit ${run.commit}, ${run.cores} cores, seed ${run.seed}`
  const [begin, end] = [`<!-- ${run.part} -->`, `<!-- end of ${run.part} -->`]
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest] = page.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined)
    throw new Error(`BENCHMARKS.md has no place for ${run.part}`)
  writeFileSync(PAGE, `${before}${begin}\n\n${where}\n\n${table.join('\n')}\n\n${end}${after}`)
}
