import { acceptCarelessly } from './accept/control.ts'
import { running, violations, type Rule } from './accept/check.ts'
import { acceptAll, contended, type Size, type Tally } from './accept/round.ts'
import { Callers } from './caller.ts'
import { count, none, type Goal, type Outcome, type Part, type Trial } from './part.ts'
import { Replica } from './program.ts'
import { makeProgramme } from './society.ts'
import { makeStore, type Store } from './store.ts'

interface Plan extends Size {
  seeds: number
}

const FULL: Plan = { seeds: 20, mentees: 500, mentors: 200, requests: 10, inFlight: 500 }
const SHORT: Plan = { seeds: 1, mentees: 50, mentors: 20, requests: 10, inFlight: 200 }
const REPLICAS = { sqlite: 1, postgres: 3 }

/** The result of one seed. */
interface Round {
  seed: number
  tally: Tally
  seconds: number
  /** Mentorships that began, by the database. */
  begun: number
  broken: Record<Rule, number>
}

/** Thousands of acceptances at once over all replicas, and no member gets more mentorships than seats. */
export const accept: Part = async (trial) => {
  const plan = trial.short ? SHORT : FULL
  const found = await control(trial, plan)
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  const config = await makeProgramme(trial, store)
  const replicas = []
  for (let number = 0; number < REPLICAS[trial.engine]; number += 1) {
    const replica = await Replica.make(trial, config)
    replica.begin()
    replicas.push(replica)
  }
  for (const replica of replicas) await replica.ready()
  const rounds: Round[] = []
  for (let seed = trial.seed; seed < trial.seed + plan.seeds; seed += 1) {
    rounds.push(
      await round(
        store,
        replicas.map(({ base }) => base),
        seed,
        plan,
      ),
    )
  }
  return outcome(rounds, plan, found)
}

async function round(store: Store, bases: string[], seed: number, plan: Plan): Promise<Round> {
  const [, requests] = await contended(store, seed, plan)
  const before = await running(store)
  const began = Date.now()
  // Connections of the previous seed have been idle, and the service may be closing them.
  const callers = new Callers(plan.inFlight)
  const tally = await acceptAll(callers, bases, seed, requests, plan.inFlight)
  callers.close()
  const seconds = (Date.now() - began) / 1000
  const found = { begun: (await running(store)) - before, broken: await violations(store) }
  const sent = sum([...tally.values()])
  console.log(
    `   seed ${seed}: ${count(sent)} in ${seconds.toFixed(1)} s, ${count(tally.get('201') ?? 0)} begun`,
  )
  return { seed, tally, seconds, ...found }
}

/** Whether the check detects what a careless implementation does to a database without the unique indexes. */
async function control(trial: Trial, plan: Plan): Promise<Goal> {
  const store = await makeStore(trial.engine, trial.directory)
  trial.undo.add(() => store.close())
  await makeProgramme(trial, store)
  const [{ programme }, requests] = await contended(store, trial.seed, plan)
  await acceptCarelessly(store, programme, trial.seed, requests, plan.inFlight)
  const broken = await violations(store)
  const [seats, people] = [
    broken['a seat that carries two mentorships'],
    broken['somebody with more mentorships than seats'],
  ]
  return {
    goal: 'control: careless acceptances without the unique indexes are found out',
    figure: `${count(seats)} seats twice, ${count(people)} people with too many`,
    isMet: seats > 0 && people > 0,
  }
}

function outcome(rounds: Round[], plan: Plan, control: Goal): Outcome {
  const total = summed(rounds.map(({ tally }) => tally))
  const sent = 2 * plan.mentees * plan.requests * rounds.length
  const of = (wanted: (what: string) => boolean) =>
    sum([...total].filter(([what]) => wanted(what)).map(([, times]) => times))
  const rules = Object.keys(rounds[0]?.broken ?? {}) as Rule[]
  const unequal = rounds.filter(({ tally, begun }) => tally.get('201') !== begun)
  const expected = /^(201|409|503)/
  return {
    goals: [
      ...rules.map((rule) => none(`0 × ${rule}`, sum(rounds.map(({ broken }) => broken[rule])))),
      none('seeds in which 201s and mentorships differ', unequal.length),
      none(
        'answers of 5xx besides 503',
        of((what) => /^5/.test(what) && !what.startsWith('503')),
      ),
      none(
        'no answer, or one that is no 201, 409 or 503',
        of((what) => !expected.test(what)),
      ),
      {
        goal: 'every acceptance answered',
        figure: `${count(of(() => true))} of ${count(sent)}, ${rounds.length} × ${plan.inFlight} in flight`,
        isMet: of(() => true) === sent,
      },
      control,
    ],
    figures: {
      seeds: `${rounds[0]?.seed} to ${rounds.at(-1)?.seed}`,
      'mentorships begun': count(of((what) => what === '201')),
      refused: count(of((what) => what.startsWith('409'))),
      'put off with 503': count(of((what) => what.startsWith('503'))),
      ...Object.fromEntries(
        [...total].filter(([what]) => what !== '201').map(([what, n]) => [`  ${what}`, count(n)]),
      ),
      'acceptances a second': count(Math.round(sent / sum(rounds.map(({ seconds }) => seconds)))),
    },
  }
}

function summed(tallies: Tally[]): Tally {
  const total: Tally = new Map()
  for (const [what, times] of tallies.flatMap((tally) => [...tally])) {
    total.set(what, (total.get(what) ?? 0) + times)
  }
  return total
}

const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0)
