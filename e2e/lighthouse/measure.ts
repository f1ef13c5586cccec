import lighthouse, { type Result } from 'lighthouse'

import type { Measure } from './places.ts'

export type Figures = Partial<Record<Measure, number>>

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** How often a run is repeated if the browser has lost its trace. */
const AGAIN = 2
const LOST = 'NO_NAVSTART'

/** One run on Lighthouse's default phone: with a slow connection, a slow processor and an empty cache. */
export async function runOnce(address: string, port: number, again = AGAIN): Promise<Result> {
  const outcome = await lighthouse(address, { port, output: 'json', logLevel: 'error' })
  if (!outcome) throw new Error(`Lighthouse said nothing about ${address}`)
  const { lhr } = outcome
  if (lhr.runtimeError?.code === LOST && again > 0) return runOnce(address, port, again - 1)
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  return lhr
}

export function figures(result: Result): Figures {
  const scores = CATEGORIES.map((name) => [name, Math.round((result.categories[name]?.score ?? 0) * 100)])
  const shift = result.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN
  return { ...Object.fromEntries(scores), shift: Math.round(shift * 1000) / 1000 }
}

const middle = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** The median of each figure. */
export function median(runs: Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {}) as Measure[]
  return Object.fromEntries(names.map((name) => [name, middle(runs.map((run) => run[name] ?? Number.NaN))]))
}

/** The titles of the audits that cost the page points. */
export function complaints({ categories, audits }: Result): string[] {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs)
  const weighed = refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
  return weighed.map(({ id }) => `${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim())
}
