import { setTimeout as wait } from 'node:timers/promises'

import { count, type Goal } from '../part.ts'
import type { Fault, Proxy } from './proxy.ts'
import type { Watch } from './watch.ts'

/** Milliseconds. The last known state of the society is used for a while before it is checked again. */
const NOTICED_WITHIN_MS = 75_000
const STAYS_MS = 3_000
const WELL_WITHIN_MS = 75_000

/** The society or the mail server fails: the service continues, and reports that it is degraded. */
export async function ofOther(
  watch: Watch,
  proxy: Proxy,
  what: string,
  fault: Fault,
  meanwhile: () => Promise<Goal[]> = () => Promise.resolve([]),
): Promise<Goal[]> {
  const began = Date.now()
  const last = () => watch.readiness.at(-1)?.says
  proxy.break(fault)
  const noticed = await watch.until(() => last() === 'degraded', NOTICED_WITHIN_MS)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const more = await meanwhile()
  await wait(STAYS_MS)
  const mended = Date.now()
  proxy.mend()
  const well = await watch.until(() => last() === 'ok', WELL_WITHIN_MS)
  const after = ((Date.now() - mended) / 1000).toFixed(1)
  const during = watch.readiness.filter(({ at }) => at >= began && at < mended)
  const answers = watch.seen.filter(({ sent }) => sent >= began && sent < mended)
  const bad = answers.filter(({ status }) => status !== 200)
  return [
    {
      goal: `${what}, ${fault}: readiness 200 and degraded, then ok`,
      figure: `${noticed ? `said after ${seconds} s` : 'not said'}, ${well ? `ok after ${after} s` : 'not ok again'}`,
      isMet: noticed && well && during.every(({ status }) => status === 200),
    },
    {
      goal: `${what}, ${fault}: everybody is served`,
      figure: `${count(answers.length - bad.length)} of ${count(answers.length)}`,
      isMet: bad.length === 0 && answers.length > 0,
    },
    ...more,
  ]
}
