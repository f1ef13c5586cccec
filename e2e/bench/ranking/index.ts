import { root } from '../../stack/binary.ts'
import { run } from '../../stack/process.ts'
import type { Bench, Figure } from '../part.ts'
import { makeSociety } from '../society/society.ts'
import { ENGINES, NAME } from '../stage.ts'
import { atMost, count, ms } from '../words.ts'

interface Found {
  rows: number
  read_ms: number
  build_ms: number
}

/** The index of a programme, built from the database. */
export async function index(bench: Bench, mentors: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const engine of ENGINES) {
    const { url } = await makeSociety(bench, engine, mentors)
    const environment = { ...process.env, TANDEM_BENCH_DATABASE: url }
    const { stdout } = await run(bench.benches.index ?? '', [], { cwd: root('.'), env: environment })
    const { rows, read_ms: read, build_ms: build } = JSON.parse(stdout) as Found
    const what = `index of ${count(mentors)} mentors, ${NAME[engine]}`
    figures.push(atMost(3, what, [ms(build), build], [`${count(rows)} rows read once ${ms(read)}`, read]))
  }
  return figures
}
