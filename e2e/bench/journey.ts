import { setTimeout as wait } from 'node:timers/promises'

import { BUSY, day, journeys, mentorshipId, MEETINGS_EACH, type Length } from './journey/rows.ts'
import { get, type Measured, type Request } from './load/generator.ts'
import { sum } from './load/meter.ts'
import type { Bench, Figure, Part } from './part.ts'
import { uuid } from './read.ts'
import { intoPostgres, intoSqlite } from './society/database.ts'
import { enrolmentId, secretOf } from './society/people.ts'
import type { Made } from './society/society.ts'
import { ENGINES, makeStage, NAME, type Stage } from './stage.ts'
import { atMost, count, cpu, median, ms, mustAnswer } from './words.ts'
import type { Engine } from '../support/database.ts'

const MENTORS = 5_000
/** With the 1,000 mentorships of this society, a million events; half of them in one mentorship. */
const LONG: Length = { first: 500_500, other: 500 }
const SHORT: Length = { first: 50, other: 50 }
const PAGE = 20
const RATE = 100
const SECONDS = 5
const ROUNDS = 4
const ROUND_SECONDS = 0.75
/** PostgreSQL reports its statistics only after its processes have been idle for this long. */
const STATISTICS_AFTER_MS = 11_000
/** The query that finds the session. */
const AUTHENTICATION = 1
/** How often a page is read to count its queries. */
const READS = 500
const AFTERNOON_MS = 14 * 3600 * 1000

async function fill({ url, store, society }: Made, length: Length): Promise<void> {
  await store.run("update requests set status = 'accepted', decided_at = created_at where status = 'pending'")
  if (url.startsWith('sqlite:')) {
    const into = intoSqlite(url.slice('sqlite://'.length))
    for (const [table, rows] of journeys(society, length)) await into.load(table, rows)
    into.close()
  } else {
    const load = intoPostgres(url)
    for (const [table, rows] of journeys(society, length)) await load(table, rows)
    await store.run('analyze')
  }
}

/** What somebody opens. */
interface Page {
  path: string
  cookie: string
}

const asRequest = ({ path, cookie }: Page): string => get(path, cookie)

const cookieOf = ({ society }: Stage, pair: number): string => secretOf(society.size.mentors + pair)

const timelineOf = (stage: Stage, pair: number, after = ''): Page => ({
  path: `/api/v1/mentorships/${uuid(mentorshipId(pair))}/timeline?limit=${PAGE}${after}`,
  cookie: cookieOf(stage, pair),
})

const homeOf = (stage: Stage, pair: number): Page => ({
  path: `/api/v1/enrolments/${uuid(enrolmentId(stage.society.size.mentors + pair))}/journey`,
  cookie: cookieOf(stage, pair),
})

const PAGES = { timeline: timelineOf, 'home page': homeOf }

/** The pages of all mentees in turn. */
const inTurn =
  (stage: Stage, pageOf: (stage: Stage, pair: number) => Page): Request =>
  (n) =>
    asRequest(pageOf(stage, (n * 7) % stage.society.size.mentees))

/** The statements that PostgreSQL runs for one page, without the one that finds the session. */
async function queriesOf(stage: Stage, page: Page): Promise<number> {
  const statements = async () => {
    await wait(STATISTICS_AFTER_MS)
    const [found] = await stage.store.rows<{ commits: number }>(
      'select xact_commit as commits from pg_stat_database where datname = current_database()',
    )
    return Number(found?.commits)
  }
  const headers = { cookie: `__Host-session=${page.cookie}` }
  const before = await statements()
  for (let number = 0; number < READS; number += 1) {
    const answer = await fetch(`http://127.0.0.1:${stage.port}${page.path}`, { headers })
    if (!answer.ok) throw new Error(`${page.path}: ${answer.status}`)
    await answer.text()
  }
  return Math.round(((await statements()) - before) / READS) - AUTHENTICATION
}

const p99 = (limit: number, what: string, measured: Measured): Figure => ({
  what,
  goal: `p99 ≤ ${limit} ms`,
  figure: `p50 ${ms(measured.p50)}, p99 ${ms(measured.p99)}; ${cpu(measured.cpu)} of processor`,
  ratio: measured.p99 / limit,
  isMet: measured.p99 <= limit,
})

/** The processor time of one of these against one of those, in turns. */
async function beside(
  what: string,
  [far, near]: [() => Promise<Measured>, () => Promise<Measured>],
  named: string,
): Promise<Figure> {
  const [fars, nears]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    nears.push(sum(mustAnswer(200, await near(), what).cpu))
    fars.push(sum(mustAnswer(200, await far(), what).cpu))
  }
  const [one, other] = [median(fars), median(nears)]
  return atMost(1.2, what, [`${ms(one)} of processor`, one], [`${named} ${ms(other)}`, other])
}

const closed = (stage: Stage, request: Request) => () => stage.closed(1, ROUND_SECONDS, request)

/** The first page of a mentorship with half a million events, against its last one. */
async function lastPage(stage: Stage): Promise<Figure> {
  const [place] = await stage.store.rows<{ seq: number }>(
    `select seq from events where mentorship_id = ${stage.store.id(mentorshipId(0))} order by seq limit 1 offset ${2 * PAGE}`,
  )
  const after = Buffer.from(JSON.stringify(place?.seq)).toString('base64url')
  const [first, last] = [timelineOf(stage, 0), timelineOf(stage, 0, `&after=${after}`)].map(asRequest)
  const what = `last page of ${count(LONG.first)} events, ${NAME[stage.engine]}`
  const turns: [() => Promise<Measured>, () => Promise<Measured>] = [
    closed(stage, () => last ?? ''),
    closed(stage, () => first ?? ''),
  ]
  return beside(what, turns, 'first page')
}

/** Five times of a day's afternoon, from tomorrow to the end of the calendars. */
function proposal(stage: Stage): Request {
  const slots = [1, 40, 80, 120, MEETINGS_EACH - 1].map((number) => new Date(day(number) + AFTERNOON_MS))
  const body = JSON.stringify({
    kind: 'regular',
    minutes: 60,
    place: 'video_room',
    slots,
    time_zone: 'Europe/Paris',
  })
  return (n) => {
    const head = [
      `POST /api/v1/mentorships/${uuid(mentorshipId(n % BUSY))}/meetings HTTP/1.1`,
      'host: localhost',
      `origin: http://localhost:${stage.port}`,
      `cookie: __Host-session=${cookieOf(stage, n % BUSY)}`,
      'content-type: application/json',
      `content-length: ${body.length}`,
    ]
    return `${head.join('\r\n')}\r\n\r\n${body}`
  }
}

async function onOne(bench: Bench, engine: Engine): Promise<Figure[]> {
  const small = await makeStage(bench, engine, MENTORS, (made) => fill(made, SHORT))
  const large = await makeStage(bench, engine, MENTORS, (made) => fill(made, LONG))
  const figures: Figure[] = []
  for (const [name, pageOf] of Object.entries(PAGES)) {
    const what = `${name} at 1,000,000 events, ${NAME[engine]}`
    const [here, there] = [inTurn(large, pageOf), inTurn(small, pageOf)]
    figures.push(
      p99(15, `${what}, ${RATE} a second`, mustAnswer(200, await large.open(RATE, SECONDS, here), what)),
    )
    const turns: [() => Promise<Measured>, () => Promise<Measured>] = [
      closed(large, here),
      closed(small, there),
    ]
    figures.push(await beside(what, turns, 'at 50,000 events'))
    if (engine === 'postgres') {
      const queries = await queriesOf(large, pageOf(large, 1))
      figures.push({
        what: `queries of the ${name}`,
        goal: '≤ 2',
        figure: String(queries),
        isMet: queries <= 2,
      })
    }
  }
  figures.push(await lastPage(large))
  const what = `5 slots against two calendars of ${MEETINGS_EACH} meetings, ${NAME[engine]}`
  const proposed = mustAnswer(201, await large.open(RATE, SECONDS, proposal(large)), what)
  figures.push(p99(25, `${what}, ${RATE} a second`, proposed))
  await small.stop()
  await large.stop()
  return figures
}

/** The pages of a mentorship when much has happened in it, and proposing times to people with full calendars. */
export const journey: Part = async (bench) => {
  const figures: Figure[] = []
  for (const engine of ENGINES) figures.push(...(await onOne(bench, engine)))
  return figures
}
