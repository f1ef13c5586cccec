import { allLists, ADMINISTRATOR, type List } from './lists/kinds.ts'
import { longLists, DEEP, ROWS } from './lists/rows.ts'
import { get, type Measured } from './load/generator.ts'
import { sum } from './load/meter.ts'
import type { Figure, Part } from './part.ts'
import { intoPostgres, intoSqlite } from './society/database.ts'
import { hashOf } from './society/people.ts'
import type { Made } from './society/society.ts'
import { ENGINES, makeStage, NAME, type Stage } from './stage.ts'
import { atMost, count, median, ms, mustAnswer } from './words.ts'

const MENTORS = 100_000
const ROUNDS = 4
const SECONDS = 0.75

/** Writes a million rows for each list, and the session of an administrator who may read them. */
async function prepare({ url, store, society }: Made): Promise<void> {
  const administrator = (
    await store.rows<{ id: string }>(
      `select ${store.hex('id')} as id from members where administrator limit 1`,
    )
  )[0]
  const values = [
    store.id('0'.repeat(31) + '1'),
    `'${hashOf(ADMINISTRATOR)}'`,
    store.id(administrator?.id ?? ''),
  ]
  const later = "'2040-01-01T00:00:00.000000+00:00'"
  await store.run(
    `insert into sessions (id, token_hash, member_id, created_at, last_seen_at, expires_at) values (${values.join(', ')}, ${later}, ${later}, ${later})`,
  )
  const rows = longLists(society, society.programme)
  if (url.startsWith('sqlite:')) {
    const into = intoSqlite(url.slice('sqlite://'.length))
    for (const [table, all] of rows) await into.load(table, all)
    into.close()
  } else {
    const load = intoPostgres(url)
    for (const [table, all] of rows) await load(table, all)
    await store.run('analyze')
  }
}

interface Depth {
  cpu: number
  p50: number
  bytes: number
}

const middle = (all: Measured[]): Depth => ({
  cpu: median(all.map(({ cpu }) => sum(cpu))),
  p50: median(all.map(({ p50 }) => p50)),
  bytes: median(all.map(({ bytes }) => bytes)),
})

async function compare(stage: Stage, list: List): Promise<Figure> {
  const first = get(list.path, list.cookie)
  const deep = get(`${list.path}after=${list.cursor}`, list.cookie)
  const what = `${list.what}, ${NAME[stage.engine]}`
  const [firsts, deeps]: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    firsts.push(mustAnswer(200, await stage.closed(1, SECONDS, () => first), what))
    deeps.push(mustAnswer(200, await stage.closed(1, SECONDS, () => deep), what))
  }
  const [near, far] = [middle(firsts), middle(deeps)]
  if (far.bytes < near.bytes / 2) throw new Error(`${what}: the page far down is not full`)
  const told = ({ cpu, p50 }: Depth) => `${ms(cpu)} of processor, p50 ${ms(p50)}`
  return atMost(1.2, what, [told(far), far.cpu], [`first page ${told(near)}`, near.cpu])
}

/** Compares a page far down each list with its first page. */
export const lists: Part = async (bench) => {
  const figures: Figure[] = [
    { what: 'a page far down against the first', goal: '', figure: `row ${count(DEEP)} of ${count(ROWS)}` },
  ]
  for (const engine of ENGINES) {
    const stage = await makeStage(bench, engine, MENTORS, prepare)
    for (const list of await allLists(stage)) figures.push(await compare(stage, list))
    await stage.stop()
  }
  return figures
}
