import { setTimeout as wait } from 'node:timers/promises'

import { rulesBroken } from './accept/check.ts'
import { Callers } from './caller.ts'
import { makeCrowd } from './crowd.ts'
import { Writers } from './kill/writers.ts'
import { count, none, type Outcome, type Part, type Trial } from './part.ts'
import { Replica } from './program.ts'
import { Balancer } from './rolling/balancer.ts'
import { Reader } from './rolling/reader.ts'
import { openStream, type Stream } from './rolling/stream.ts'
import { makeProgramme } from './society.ts'
import { makeStore, type Store } from './store.ts'

const REPLICAS = 3
const ROUNDS = { full: 10, short: 1 }
const PAIRS = 12
const READ_EVERY_MS = 15
const BETWEEN_MS = 500
const STOPS_WITHIN_MS = 5_000
const STREAM = '/api/v1/notifications/stream'

interface Stop {
  ms: number
  /** Milliseconds from the stop signal to the end of the stream; `null` if it did not end by itself. */
  streamMs: number | null
}

/** Replicas are restarted, one after another, while people read and write. */
export const rolling: Part = async (trial) => {
  const rounds = trial.short ? ROUNDS.short : ROUNDS.full
  const { store, replicas, balancer, crowd } = await prepare(trial)
  const callers = new Callers(64)
  trial.undo.add(() => callers.close())
  const writers = new Writers(callers, () => balancer.base, trial.seed, crowd)
  const reader = new Reader(callers, READ_EVERY_MS, (number) => ({
    base: balancer.base,
    path: '/api/v1/me',
    cookie: crowd.mentees[number % PAIRS]?.cookie,
  }))
  await wait(BETWEEN_MS)
  const stops: Stop[] = []
  for (let number = 0; number < rounds * REPLICAS; number += 1) {
    const replica = replicas[number % REPLICAS]
    const [who] = crowd.mentors
    if (!replica || !who) throw new Error('there is no replica')
    stops.push(await restart(replica, await openStream(replica.base, STREAM, who.cookie)))
    await wait(BETWEEN_MS)
  }
  await writers.end()
  await reader.end()
  return outcome(stops, writers, reader, balancer, await rulesBroken(store))
}

async function prepare(trial: Trial) {
  const store: Store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const config = await makeProgramme(trial, store)
  const crowd = await makeCrowd(store, `rolling ${trial.seed}`, { mentees: PAIRS, mentors: PAIRS })
  const replicas: Replica[] = []
  for (let number = 0; number < REPLICAS; number += 1) replicas.push(await Replica.make(trial, config))
  replicas.forEach((replica) => replica.begin())
  for (const replica of replicas) await replica.ready()
  const balancer = await Balancer.before(replicas)
  trial.undo.add(() => balancer.close())
  await wait(BETWEEN_MS)
  return { store, crowd, replicas, balancer }
}

async function restart(replica: Replica, stream: Stream): Promise<Stop> {
  const began = Date.now()
  const ms = await replica.stop()
  const streamMs = stream.endedAt === null ? null : stream.endedAt - began
  replica.begin()
  await replica.ready()
  return { ms, streamMs }
}

function outcome(
  stops: Stop[],
  writers: Writers,
  reader: Reader,
  balancer: Balancer,
  broken: number,
): Outcome {
  const { requests, mentorships, ended } = writers.acknowledged
  const longest = Math.max(...stops.map(({ ms }) => ms))
  const early = stops.filter(({ ms, streamMs }) => streamMs !== null && streamMs <= ms)
  const latest = Math.max(...stops.map(({ streamMs }) => streamMs ?? 0))
  const writes = requests.length + mentorships.length + ended.length
  return {
    goals: [
      none('0 failed reads', reader.bad.length),
      none('0 failed writes', writers.unanswered + writers.odd.length),
      {
        goal: 'each replica stops within 5 s',
        figure: `longest ${(longest / 1000).toFixed(1)} s, ${count(stops.length)} times`,
        isMet: longest <= STOPS_WITHIN_MS,
      },
      {
        goal: 'streams end first',
        figure: `${early.length} of ${stops.length}, the latest after ${latest} ms`,
        isMet: early.length === stops.length,
      },
      none('0 rules broken in the database', broken),
    ],
    figures: {
      'reads, and writes acknowledged': `${count(reader.sent)}, ${count(writes)}`,
      'refused connections that the next replica took': count(balancer.passedOn),
      ...Object.fromEntries(
        [...reader.bad, ...writers.odd].slice(0, 4).map((one, number) => [`failed ${number + 1}`, one]),
      ),
    },
  }
}
