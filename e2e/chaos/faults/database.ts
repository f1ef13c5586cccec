import { setTimeout as wait } from 'node:timers/promises'

import { count, type Goal } from '../part.ts'
import { type Fault, type Proxy } from './proxy.ts'
import type { Watch } from './watch.ts'

const LASTS_MS = 8_000
const AFTERWARDS_MS = 6_000
const ANSWERED_WITHIN_MS = 2_000
const WHOLE_WITHIN_MS = 2_000
/** Milliseconds. A request that was in flight when the fault began cannot know of it. */
const SETTLES_MS = 200
/** Milliseconds. The health check allows 1.5 s for each dependency, and runs at intervals. */
const NOTICED_MS = 2_500

/** The database fails and recovers while a member reads and writes. */
export async function ofDatabase(watch: Watch, proxy: Proxy, fault: Fault): Promise<Goal[]> {
  const began = Date.now()
  proxy.break(fault)
  await wait(LASTS_MS)
  const mended = Date.now()
  proxy.mend()
  await wait(AFTERWARDS_MS)
  const during = watch.seen.filter(
    ({ sent }) => sent >= began + SETTLES_MS && sent < mended - ANSWERED_WITHIN_MS,
  )
  const people = during.filter(({ what }) => what !== 'live')
  const late = people.filter(({ ms, status }) => ms > ANSWERED_WITHIN_MS || status !== 503)
  const slowest = Math.max(0, ...people.map(({ ms }) => ms))
  const dead = during.filter(({ what, status }) => what === 'live' && status !== 200)
  const noticed = watch.readiness.filter(({ at }) => at >= began + NOTICED_MS && at < mended - NOTICED_MS)
  const whole = lastBad(watch, mended)
  return [
    {
      goal: `database, ${fault}: 503 within 2 s`,
      figure: `${count(people.length - late.length)} of ${count(people.length)}, slowest ${slowest} ms ${codes(late)}`,
      isMet: late.length === 0 && people.length > 0,
    },
    {
      goal: `database, ${fault}: liveness 200, readiness 503`,
      figure: `${count(dead.length)} not alive, ${noticed.filter(({ status }) => status === 503).length} of ${noticed.length}`,
      isMet: dead.length === 0 && noticed.length > 0 && noticed.every(({ status }) => status === 503),
    },
    {
      goal: `database, ${fault}: whole again within 2 s`,
      figure: `${whole} ms`,
      isMet: whole <= WHOLE_WITHIN_MS,
    },
  ]
}

/** Milliseconds from the end of a fault to the last request that failed. */
function lastBad(watch: Watch, mended: number): number {
  const bad = watch.seen.filter(({ sent, status }) => sent >= mended && status !== 200)
  return Math.max(0, ...bad.map(({ sent }) => sent - mended))
}

const codes = (late: { status: number }[]): string =>
  late.length > 0 ? `(${[...new Set(late.map(({ status }) => status))].join(', ')})` : ''
