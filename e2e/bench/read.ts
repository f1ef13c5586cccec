import { get } from './load/generator.ts'
import type { Figure, Part } from './part.ts'
import { makePgbench, type Pgbench } from './pgbench.ts'
import { requestId, secretOf } from './society/people.ts'
import { makeStage, type Stage } from './stage.ts'
import { atLeast, count, cpu, median, ms, mustAnswer, perSecond } from './words.ts'

const MENTORS = 100_000
const CLIENTS = 16
const ROUNDS = 3
const SECONDS = 3
const RATE = 300

/** A mentee reads one of the requests that they have sent. */
export function oneRequest({ society }: Pick<Stage, 'society'>): (n: number) => string {
  const { mentors, mentees } = society.size
  return (n) => {
    const mentee = (n * 7) % mentees
    return get(`/api/v1/requests/${uuid(requestId(mentee))}`, secretOf(mentors + mentee))
  }
}

export const uuid = (hex: string): string => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** A member reads their own record: authentication and one row. */
function ownRecord({ society }: Stage): (n: number) => string {
  const { mentors, mentees } = society.size
  return (n) => get('/api/v1/me', secretOf(mentors + ((n * 7) % mentees)))
}

async function figures(
  stage: Stage,
  pgbench: Pgbench,
  what: string,
  request: (n: number) => string,
): Promise<Figure[]> {
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs.push(await pgbench.select(CLIENTS, SECONDS))
    ours.push(mustAnswer(200, await stage.closed(CLIENTS, SECONDS, request), what).perSecond)
  }
  const [tps, reference] = [median(ours), median(theirs)]
  const steady = mustAnswer(200, await stage.open(RATE, SECONDS, request), what)
  return [
    atLeast(
      0.2,
      `${what}, ${CLIENTS} clients`,
      [perSecond(tps), tps],
      [`pgbench -S -M prepared ${perSecond(reference)}`, reference],
    ),
    {
      what: `the same at ${count(RATE)} a second`,
      goal: '',
      figure: `p50 ${ms(steady.p50)}, p99 ${ms(steady.p99)}`,
    },
    { what: 'processor time of one', goal: '', figure: cpu(steady.cpu) },
  ]
}

/** Reads one resource with authorisation, compared with a row by key, on PostgreSQL. */
export const read: Part = async (bench) => {
  const stage = await makeStage(bench, 'postgres', MENTORS)
  const pgbench = await makePgbench(bench)
  return [
    ...(await figures(stage, pgbench, 'the own record', ownRecord(stage))),
    ...(await figures(stage, pgbench, 'a request with the other person', oneRequest(stage))),
  ]
}
