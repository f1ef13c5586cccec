import { setTimeout as wait } from 'node:timers/promises'

import type { Engine } from '../support/database.ts'
import { launch } from './launch.ts'
import { residentMiB } from './load/meter.ts'
import type { Bench, Figure, Part } from './part.ts'
import { uuid } from './read.ts'
import { enrolmentId, secretOf, type Society } from './society/people.ts'
import { makeEmpty, makeSociety } from './society/society.ts'
import { ENGINES, NAME } from './stage.ts'
import { median } from './words.ts'

const MEMBERS = 100_000
const ROUNDS = 5
/** Milliseconds. Memory that the service uses only while it starts does not count. */
const SETTLE_MS = 3_000

interface Limits {
  seconds: number
  mebibytes: number
}

interface Found {
  ready: number
  resident: number
}

/** Requests a list, so that the programme's ranking is in memory. */
async function look(port: number, { size }: Society): Promise<void> {
  const address = `http://127.0.0.1:${port}/api/v1/enrolments/${uuid(enrolmentId(size.mentors))}/matches`
  const answer = await fetch(address, { headers: { cookie: `__Host-session=${secretOf(size.mentors)}` } })
  if (!answer.ok) throw new Error(`the list was answered with ${answer.status}`)
  await answer.arrayBuffer()
}

async function measure(bench: Bench, config: string, port: number, society: Society | null): Promise<Found> {
  const [ready, resident]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round += 1) {
    const service = await launch(bench, config, port)
    ready.push(service.readyAfterMs)
    if (round < ROUNDS - 2) {
      await service.stop()
      continue
    }
    if (society) await look(port, society)
    await wait(SETTLE_MS)
    resident.push(residentMiB(service.pid))
    await service.stop()
  }
  return { ready: median(ready), resident: Math.max(...resident) }
}

function figures(what: string, limits: Limits, { ready, resident }: Found): Figure[] {
  return [
    {
      what: `start to ready, ${what}`,
      goal: `≤ ${limits.seconds} s`,
      figure: `${(ready / 1000).toFixed(3)} s`,
      ratio: ready / 1000 / limits.seconds,
      isMet: ready / 1000 <= limits.seconds,
    },
    {
      what: `resident memory, ${what}`,
      goal: `≤ ${limits.mebibytes} MiB`,
      figure: `${resident.toFixed(0)} MiB`,
      ratio: resident / limits.mebibytes,
      isMet: resident <= limits.mebibytes,
    },
  ]
}

async function on(bench: Bench, engine: Engine): Promise<Figure[]> {
  const empty = await makeEmpty(bench, engine)
  const idle = await measure(bench, empty.config, empty.port, null)
  const full = await makeSociety(bench, engine, MEMBERS)
  const busy = await measure(bench, full.config, full.port, full.society)
  return [
    ...figures(`empty, ${NAME[engine]}`, { seconds: 0.3, mebibytes: 40 }, idle),
    ...figures(`100,000 members and their ranking, ${NAME[engine]}`, { seconds: 2, mebibytes: 200 }, busy),
  ]
}

/** The time from the start of the process until it is ready, and its memory then. */
export const start: Part = async (bench) => {
  const all: Figure[] = []
  for (const engine of ENGINES) all.push(...(await on(bench, engine)))
  return all
}
