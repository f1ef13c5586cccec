import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { makeStore } from '../chaos/store.ts'
import { root, tandemBinary } from '../stack/binary.ts'
import { freePort } from '../stack/ports.ts'
import { makeDemoData, migrate, serve } from '../stack/service.ts'
import { surround } from '../stack/stack.ts'
import { Supervisor } from '../stack/supervisor.ts'
import type { Undo } from '../stack/undo.ts'
import type { Engine } from '../support/database.ts'
import { inviteAndRead } from './invitation.ts'
import { Door } from './people.ts'
import { isClean, table, wrongs } from './report.ts'
import { prepareRoles } from './roles.ts'
import { ask, type Outcome } from './run.ts'

const OUT = root('target/fuzz')
const MEMBERS = 300
const EXAMPLES = 60
/** Per engine. */
const FEWEST_REQUESTS = 25_000
/** Milliseconds for all roles together, per engine. */
const PATIENCE_MS = 20 * 60_000
const ENGINES: Engine[] = ['sqlite', 'postgres']
const KINDS = ['REQUESTS', 'SIGN_INS', 'INVITATIONS', 'MESSAGES', 'UPLOADS', 'LOOKUPS', 'SEARCHES']

function asked() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      examples: { type: 'string', default: String(EXAMPLES) },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
    },
  })
  const engines = ENGINES.filter((engine) => values.engine.includes(engine))
  if (engines.length !== values.engine.length) throw new Error(`--engine is one of ${ENGINES.join(', ')}`)
  return { seed: Number(values.seed), examples: Number(values.examples), engines }
}

/** The whole system with generated people, on its own ports, without rate limits. */
async function startStack(engine: Engine, undo: Undo) {
  for (const kind of KINDS) process.env[`TANDEM__LIMITS__${kind}_PER_MINUTE`] = '1000000'
  for (const span of ['HOUR', 'DAY']) process.env[`TANDEM__LIMITS__RECIPIENTS_PER_${span}`] = '1000000'
  const binary = tandemBinary()
  const directory = mkdtempSync(join(tmpdir(), 'tandem-fuzz-'))
  undo.add(() => rmSync(directory, { recursive: true, force: true }))
  const ports = {
    app: await freePort(),
    society: await freePort(),
    web: await freePort(),
    smtp: await freePort(),
  }
  const store = await makeStore(engine, directory)
  undo.add(() => store.close())
  const around = await surround({ directory, ports, databaseUrl: store.url }, undo)
  const directoryFile = join(directory, 'members.json')
  await migrate(binary, around.config)
  await makeDemoData(binary, around.config, { members: MEMBERS, seed: 1, directoryFile })
  const password = randomBytes(9).toString('base64url')
  const society = await around.openSociety(directoryFile, {
    password,
    offerPersonas: false,
    testRoute: false,
  })
  const service = await serve(binary, around.config, ports.app, join(OUT, `service-${engine}.log`))
  undo.add(service.stop)
  return {
    directory,
    store,
    mailbox: around.mail.mailbox,
    door: new Door(around.publicUrl, society, password),
  }
}

/** Runs every role on one engine. Returns the number of requests, and whether all checks passed. */
async function fuzzed(
  engine: Engine,
  { seed, examples }: ReturnType<typeof asked>,
  undo: Undo,
): Promise<{ total: number; isGood: boolean }> {
  const { directory, door, mailbox, store } = await startStack(engine, undo)
  const tokens = await inviteAndRead(door, mailbox)
  const roles = await prepareRoles(door, store, tokens)
  const outcomes: Outcome[] = []
  const deadline = Date.now() + PATIENCE_MS
  const out = join(OUT, engine)
  mkdirSync(out, { recursive: true })
  for (const role of roles) {
    const patienceMs = Math.max(0, deadline - Date.now())
    const round = { directory, out, app: door.app, seed, examples, patienceMs }
    outcomes.push(await ask(role, round, undo))
    console.log(`${engine}, ${role.name}: ${outcomes.at(-1)?.requests} requests`)
  }
  await undo.all()
  const total = outcomes.reduce((sum, { requests }) => sum + requests, 0)
  writeFileSync(join(out, 'outcome.json'), JSON.stringify({ engine, seed, total, outcomes }, null, 2))
  console.log(`\n${engine}\n${table(outcomes)}\n`)
  const found = wrongs(outcomes)
  if (total < FEWEST_REQUESTS) found.push(`only ${total} requests, of at least ${FEWEST_REQUESTS}`)
  for (const line of found) console.error(line)
  return { total, isGood: found.length === 0 && isClean(outcomes) }
}

await new Supervisor().run(async (supervisor) => {
  const wanted = asked()
  console.log(`Seed ${wanted.seed}, the same requests again with: just fuzz ${wanted.seed}`)
  mkdirSync(OUT, { recursive: true })
  const found = []
  for (const engine of wanted.engines) found.push(await fuzzed(engine, wanted, supervisor.undo))
  const totals = found.map(({ total }, number) => `${total} requests on ${wanted.engines[number]}`)
  const isGood = found.every((one) => one.isGood)
  await supervisor.stop(
    `${totals.join(', ')}: ${isGood ? 'the contract holds' : 'see above, and target/fuzz'}`,
    isGood ? 0 : 1,
  )
})
