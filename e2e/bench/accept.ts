import { setTimeout as wait } from 'node:timers/promises'

import { plainAccepts } from './accept/plain.ts'
import type { Figure, Part } from './part.ts'
import { makePgbench } from './pgbench.ts'
import { uuid } from './read.ts'
import { requestId, secretOf } from './society/people.ts'
import { makeStage, NAME, type Stage } from './stage.ts'
import { atLeast, count, cpu, median, ms, mustAnswer, perSecond } from './words.ts'

const MENTORS = 100_000
const CLIENTS = 16
const ROUNDS = 3
const SECONDS = 3
const RATE = 100
/** PostgreSQL reports what was written only after its processes have been idle for this long. */
const STATISTICS_AFTER_MS = 11_000

/** Each mentor accepts one mentee's request. No request is used twice. */
class Acceptances {
  /** The number of requests so far. */
  count = 0
  #port: number

  constructor({ port }: Stage) {
    this.#port = port
  }

  next = (): string => {
    const mentor = this.count
    this.count += 1
    const head = [
      `POST /api/v1/requests/${uuid(requestId(mentor))}/acceptance HTTP/1.1`,
      'host: localhost',
      `origin: http://localhost:${this.#port}`,
      `cookie: __Host-session=${secretOf(mentor)}`,
      `idempotency-key: accept-${mentor}`,
      'content-length: 0',
    ]
    return `${head.join('\r\n')}\r\n\r\n`
  }
}

async function writtenRows({ store }: Stage): Promise<number> {
  await wait(STATISTICS_AFTER_MS)
  const [found] = await store.rows<{ rows: number }>(
    'select sum(n_tup_ins + n_tup_upd + n_tup_del) as rows from pg_stat_user_tables',
  )
  return Number(found?.rows)
}

/** Acceptances per second of this stage and of its reference, measured in turns. */
async function beside(stage: Stage, request: () => string, reference: () => Promise<number>) {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await reference())
    ours.push(mustAnswer(201, await stage.closed(CLIENTS, SECONDS, request), 'accept').perSecond)
  }
  return { ours: median(ours), theirs: median(theirs) }
}

async function figures(stage: Stage, request: () => string, reference: () => Promise<number>, named: string) {
  const { ours, theirs } = await beside(stage, request, reference)
  const steady = mustAnswer(201, await stage.open(RATE, SECONDS, request), 'accept')
  const engine = NAME[stage.engine]
  return [
    atLeast(
      0.5,
      `accept a request, ${CLIENTS} clients, ${engine}`,
      [perSecond(ours), ours],
      [`${named} ${perSecond(theirs)}`, theirs],
    ),
    {
      what: `the same at ${count(RATE)} a second`,
      goal: '',
      figure: `p50 ${ms(steady.p50)}, p99 ${ms(steady.p99)}`,
    },
    { what: `processor time of one, ${engine}`, goal: '', figure: cpu(steady.cpu) },
  ] satisfies Figure[]
}

/** The most critical write, durable, compared with the same number of rows inserted directly into the same engine. */
export const accept: Part = async (bench) => {
  const postgres = await makeStage(bench, 'postgres', MENTORS)
  const pgbench = await makePgbench(bench)
  const acceptances = new Acceptances(postgres)
  const before = await writtenRows(postgres)
  mustAnswer(201, await postgres.open(RATE, 1, acceptances.next), 'accept')
  const rows = Math.round(((await writtenRows(postgres)) - before) / acceptances.count)
  // PostgreSQL scans a table that was empty a moment ago completely, until it is analysed again, within a minute
  // while it grows.
  mustAnswer(201, await postgres.closed(CLIENTS, SECONDS, acceptances.next), 'accept')
  await postgres.store.run('analyze')
  const reference = () => pgbench.write(rows, CLIENTS, SECONDS)
  const onPostgres = await figures(postgres, acceptances.next, reference, `${rows} rows by pgbench`)
  await postgres.stop()
  const sqlite = await makeStage(bench, 'sqlite', MENTORS)
  const plain = await plainAccepts(bench, ROUNDS)
  const { next } = new Acceptances(sqlite)
  const onSqlite = await figures(sqlite, next, () => plain(SECONDS), 'the same rows by plain SQL')
  return [...onPostgres, ...onSqlite]
}
