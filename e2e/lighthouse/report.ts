import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Result } from 'lighthouse'

import { root } from '../stack/binary.ts'
import type { Figures } from './measure.ts'
import type { Measure, Place } from './places.ts'

const OUT = root('e2e/out/lighthouse')

export interface Verdict {
  page: string
  measure: Measure
  figure: number
  goal: number
  isMet: boolean
}

const TITLES: Record<Measure, string> = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
  shift: 'layout shift',
}

export function judge({ name, goals }: Place, medians: Figures): Verdict[] {
  return (Object.entries(goals) as [Measure, number][]).map(([measure, goal]) => {
    const figure = medians[measure] ?? Number.NaN
    return { page: name, measure, figure, goal, isMet: measure === 'shift' ? figure <= goal : figure >= goal }
  })
}

export function print(verdicts: Verdict[]): void {
  const line = (page: string, measure: string, figure: string, goal: string, verdict: string) =>
    console.log(
      `${page.padEnd(20)}${measure.padEnd(16)}${figure.padStart(8)}   ${goal.padEnd(15)}${verdict}`.trimEnd(),
    )
  line('page', '', 'median', 'goal', '')
  for (const { page, measure, figure, goal, isMet } of verdicts) {
    const asked = measure === 'shift' ? `at most ${goal}` : `at least ${goal}`
    line(page, TITLES[measure], String(figure), asked, isMet ? 'met' : 'MISSED')
  }
}

const fileOf = (page: string, ending: string) => join(OUT, `${page.replaceAll(' ', '-')}${ending}`)

/** Stores the complete result of a run, which https://googlechrome.github.io/lighthouse/viewer/ can show. */
export function keepRun(page: string, number: number, result: Result): void {
  mkdirSync(OUT, { recursive: true })
  writeFileSync(fileOf(page, `-${number}.json`), JSON.stringify(result))
}

export function keep(verdicts: Verdict[]): void {
  writeFileSync(fileOf('outcome', '.json'), `${JSON.stringify(verdicts, null, 2)}\n`)
}
