import { root } from '../stack/binary.ts'
import { run } from '../stack/process.ts'
import { atOnce } from './caller.ts'
import { count, none, type Goal, type Outcome, type Part, type Trial } from './part.ts'
import type { Engine } from '../support/database.ts'

/** Sequences are run in shares, each with its own seed, so that both engines run the same ones. */
const SHARE = 2_500
const SHARES = { sqlite: 40, postgres: 8 }
/** The test suite has its own short form. */
const SHORT = { share: 100, shares: 1 }
const SIDE_BY_SIDE = 2
const TESTS = ['whatever_people_do_in_whatever_order', 'whatever_two_do_in_the_same_moment']

/** The result of a share. */
interface Told {
  steps: number
  seconds: number
  /** Of all responses, rows and events. */
  digest: string
}

type Telling = Map<number, Told | string>

/** The results of SQLite by seed, for the comparison with PostgreSQL. */
const bySqlite: Telling = new Map()

/** Random sequences of commands, for which a test of the suite compares the service with a small model. */
export const model: Part = async (trial) => {
  const { share, shares } = trial.short ? SHORT : { share: SHARE, shares: SHARES[trial.engine] }
  const seeds = Array.from({ length: shares }, (_, number) => trial.seed * 1_000 + number)
  const suite = process.env.TANDEM_SUITE ?? (await builtSuite())
  const told: Telling = trial.engine === 'sqlite' ? bySqlite : new Map()
  const began = Date.now()
  await tell(trial, suite, trial.engine, share, seeds, told)
  const seconds = (Date.now() - began) / 1000
  if (trial.engine === 'postgres') {
    const missing = seeds.filter((seed) => !bySqlite.has(seed))
    await tell(trial, suite, 'sqlite', share, missing, bySqlite)
  }
  return outcome(trial, told, share, seconds)
}

interface Message {
  reason: string
  executable?: string | null
  target?: { name: string }
}

/** The path of the test suite that cargo built. Cargo also lists the service, in any order. */
async function builtSuite(): Promise<string> {
  const words = ['test', '-p', 'tandem', '--test', 'suite', '--no-run', '--message-format=json']
  const { stdout } = await run('cargo', words, { cwd: root('') })
  const messages = stdout.split('\n').filter((line) => line.startsWith('{'))
  const suite = messages
    .map((line) => JSON.parse(line) as Message)
    .find(({ executable, target }) => executable && target?.name === 'suite')
  if (!suite?.executable) throw new Error('cargo built no suite')
  return suite.executable
}

async function tell(
  { engine }: Trial,
  suite: string,
  on: Engine,
  share: number,
  seeds: number[],
  told: Telling,
): Promise<void> {
  const { TANDEM_TEST_POSTGRES_URL: url, ...environment } = process.env
  await atOnce(SIDE_BY_SIDE, seeds, async (seed) => {
    const env = {
      ...environment,
      ...(on === 'postgres' ? { TANDEM_TEST_POSTGRES_URL: url } : {}),
      TANDEM_MODEL_STORIES: String(share),
      TANDEM_MODEL_SEED: String(seed),
    }
    const output = await run(suite, [...TESTS, '--nocapture'], { cwd: root('api'), env }).catch(
      (error: Error) => error,
    )
    const found = output instanceof Error ? null : /model: (\{.*\})/.exec(output.stdout)?.[1]
    told.set(seed, found ? (JSON.parse(found) as Told) : String(output))
    if (engine === on && told.size % 5 === 0) console.log(`   ${count(told.size * share)} stories`)
  })
}

function outcome(trial: Trial, told: Telling, share: number, seconds: number): Outcome {
  const well = [...told.values()].filter((one) => typeof one !== 'string')
  const failed = [...told].filter(([, one]) => typeof one === 'string')
  failed.slice(0, 1).forEach(([, words]) => console.error(String(words).slice(-3_000)))
  const stories = told.size * share
  const steps = well.reduce((sum, one) => sum + one.steps, 0)
  return {
    goals: [
      none(`0 differences from the model in ${count(stories)} sequences`, failed.length),
      ...(trial.engine === 'postgres' ? [asOnSqlite(told, share)] : []),
    ],
    figures: {
      seeds: `${[...told.keys()][0]} to ${[...told.keys()].at(-1)}, ${count(share)} sequences each`,
      commands: count(steps),
      'commands a second': count(Math.round(steps / seconds)),
    },
  }
}

/** All responses, rows and events have to be the same on both engines. */
function asOnSqlite(told: Telling, share: number): Goal {
  const digest = (one: Told | string | undefined) => (typeof one === 'object' ? one.digest : null)
  const seeds = [...told.keys()]
  const same = seeds.filter(
    (seed) => digest(told.get(seed)) && digest(told.get(seed)) === digest(bySqlite.get(seed)),
  )
  return {
    goal: 'SQLite = PostgreSQL: answers, rows and events of the same sequences',
    figure: `${count(same.length * share)} of ${count(seeds.length * share)} the same`,
    isMet: same.length === seeds.length,
  }
}
