import { setTimeout as wait } from 'node:timers/promises'

import { rulesBroken } from './accept/check.ts'
import { Callers } from './caller.ts'
import { between } from './chance.ts'
import { Cluster } from './cluster.ts'
import { makeCrowd } from './crowd.ts'
import { found, judge, type Evidence } from './kill/check.ts'
import { controls } from './kill/controls.ts'
import { Writers } from './kill/writers.ts'
import { untilNoneWaits } from './mails/evidence.ts'
import { count, none, type Goal, type Outcome, type Part, type Trial } from './part.ts'
import { Program, Replica } from './program.ts'
import { startReceiver, TAKES_ALL, type Receiver } from './receiver.ts'
import { makeProgramme } from './society.ts'
import { makeStore, storeAt, type Store } from './store.ts'

interface Size {
  rounds: number
  pairs: number
  restMs: number
}

const FULL: Size = { rounds: 200, pairs: 6, restMs: 300_000 }
const SHORT: Size = { rounds: 9, pairs: 4, restMs: 60_000 }
/** The database is down for seconds at a time, and the worker must not give up a delivery meanwhile. */
const TRIES = 100
/** Shorter than in production: the lease of a dead worker, and the delays of retries. */
const PACE = {
  TANDEM__WORKER__LEASE_SECONDS: '5',
  TANDEM__WORKER__RETRY_AFTER_SECONDS: JSON.stringify(Array(TRIES).fill(2)),
}
const BACK_WITHIN_MS = 10_000
const GIVEN_UP_MS = 60_000
const LOOK_EVERY_MS = 10

type Victim = 'serve' | 'worker' | 'PostgreSQL'

interface Field {
  store: Store
  serve: Replica
  worker: Program
  cluster: Cluster | null
  receiver: Receiver
  writers: Writers
}

/** How long each victim was down, in milliseconds. */
type Away = Map<Victim, number[]>

/** Serve, worker and PostgreSQL are killed repeatedly while people write. */
export const kill: Part = async (trial) => {
  const size = trial.short ? SHORT : FULL
  const field = await prepare(trial, size)
  const away: Away = new Map()
  for (let round = 0; round < size.rounds; round += 1) await strike(field, away, trial.seed, round)
  await field.writers.end()
  await untilNoneWaits(field.store, size.restMs)
  await field.worker.stop()
  const evidence = await found(field.store, field.writers.acknowledged, field.receiver)
  const broken = await rulesBroken(field.store)
  return outcome(evidence, field.writers, away, size, broken)
}

async function prepare(trial: Trial, { pairs }: Size): Promise<Field> {
  const cluster = trial.engine === 'postgres' ? await Cluster.make(trial) : null
  const store = cluster ? storeAt(cluster.url) : await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const receiver = await startReceiver(TAKES_ALL)
  trial.undo.add(() => receiver.close())
  const config = await makeProgramme(trial, store, { smtpUrl: receiver.url })
  const crowd = await makeCrowd(store, `kill ${trial.seed}`, { mentees: pairs, mentors: pairs })
  const serve = await Replica.make(trial, config)
  const worker = new Program(trial, ['worker'], config, PACE)
  serve.begin()
  worker.begin()
  await serve.ready()
  const callers = new Callers(2 * pairs)
  trial.undo.add(() => callers.close())
  const writers = new Writers(callers, () => serve.base, trial.seed, crowd)
  trial.undo.add(() => writers.end())
  return { store, serve, worker, cluster, receiver, writers }
}

/** Lets people write for a while, kills one victim, starts it again, and waits until it works. */
async function strike(field: Field, away: Away, seed: number, round: number): Promise<void> {
  const victims: Victim[] = field.cluster ? ['serve', 'worker', 'PostgreSQL'] : ['serve', 'worker']
  const victim = victims[round % victims.length] ?? 'serve'
  await wait(between(100, 700, seed, 'life', round))
  const began = Date.now()
  if (victim === 'PostgreSQL') {
    await field.cluster?.kill()
    await field.cluster?.begin()
  } else {
    const program = victim === 'serve' ? field.serve : field.worker
    if (!(await program.kill())) throw new Error(`${victim} ended by itself`)
    program.begin()
  }
  const back = victim === 'worker' ? sent(field.receiver) : field.writers.written()
  await Promise.race([back, wait(GIVEN_UP_MS)])
  away.set(victim, [...(away.get(victim) ?? []), Date.now() - began])
}

/** Waits until another e-mail arrives. */
async function sent({ taken }: Receiver): Promise<void> {
  const [before, until] = [taken.length, Date.now() + GIVEN_UP_MS]
  while (taken.length === before && Date.now() < until) await wait(LOOK_EVERY_MS)
}

function outcome(evidence: Evidence, writers: Writers, away: Away, size: Size, broken: number): Outcome {
  const { goals, repeats } = judge(evidence)
  const { requests, mentorships, ended } = writers.acknowledged
  const kills = [...away.values()].flat().length
  return {
    goals: [
      { goal: 'rounds of kill -9', figure: count(kills), isMet: kills === size.rounds },
      ...goals,
      none('0 rules broken in the database', broken),
      none('0 answers but success, 503 or none', writers.odd.length),
      ...[...away].map(ofAway),
      ...controls(evidence),
    ],
    figures: {
      'writes acknowledged': count(requests.length + mentorships.length + ended.length),
      'writes not answered or put off, and sent again': count(writers.unanswered),
      'mails, and repeats by SMTP': `${count(evidence.taken.length)}, ${count(repeats)}`,
      ...Object.fromEntries(writers.odd.slice(0, 3).map((one, number) => [`odd ${number + 1}`, one])),
    },
  }
}

function ofAway([victim, times]: [Victim, number[]]): Goal {
  const sorted = times.toSorted((one, other) => one - other)
  const [median = 0, longest = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  return {
    goal: `${victim} back and at work within 10 s`,
    figure: `median ${seconds(median)} s, longest ${seconds(longest)} s, ${count(times.length)} times`,
    isMet: longest <= BACK_WITHIN_MS,
  }
}
