import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../../stack/binary.ts'
import type { Bench, Figure } from '../part.ts'
import { atMost, count, ms } from '../words.ts'

const SIZES = [1_000, 100_000, 1_000_000]
const MOST_BYTES = 150
const KINDS: [name: string, what: string][] = [
  ['first_page', 'first page'],
  ['page_half_way_down', 'page half way down'],
  ['filtered_page', 'first page, filtered'],
  ['searched_page', 'first page, searched'],
  ['first_page_told', 'first page with its reasons'],
]

interface Estimates {
  median: { point_estimate: number }
}

/** The median in milliseconds, as criterion stored it. */
function took(name: string, size: number): number {
  const file = join(root('target/criterion/ranking'), name, String(size), 'new/estimates.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as Estimates).median.point_estimate / 1e6
}

async function runBench(file: string): Promise<string> {
  const child = spawn(file, ['--bench', '--noplot'], { cwd: root('.'), stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error(`the bench of the library ended with ${code}:\n${said}`)
  return said
}

function bytesEach(said: string, size: number): Figure {
  const bytes = Number(new RegExp(`^${size} mentors: ([\\d.]+) bytes`, 'm').exec(said)?.[1])
  return {
    what: `memory a mentor, ${count(size)}`,
    goal: `≤ ${MOST_BYTES} bytes`,
    figure: `${bytes} bytes`,
    ratio: bytes / MOST_BYTES,
    isMet: bytes <= MOST_BYTES,
  }
}

/** Milliseconds for a plain scan of this many packed mentors. */
export const scanOf = (size: number): number => took('scan', size)

/** Ranking alone, measured by the benches of the library. */
export async function library(bench: Bench): Promise<Figure[]> {
  const said = await runBench(bench.benches.ranking ?? '')
  return SIZES.flatMap((size) => {
    const scan = took('scan', size)
    const ranked = KINDS.map(([name, what]) => {
      const figure = took(name, size)
      return atMost(2, `${what} of ${count(size)}`, [ms(figure), figure], [`plain scan ${ms(scan)}`, scan])
    })
    return [...ranked, bytesEach(said, size)]
  })
}
