import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { root, tandemBinary } from '../stack/binary.ts'
import { freePort } from '../stack/ports.ts'
import { makeDemoData, migrate, serve } from '../stack/service.ts'
import { surround } from '../stack/stack.ts'
import { Supervisor } from '../stack/supervisor.ts'
import type { Undo } from '../stack/undo.ts'
import { inviteAndRead } from './invitation.ts'
import { Door } from './people.ts'
import { isClean, table, wrongs } from './report.ts'
import { prepareRoles } from './roles.ts'
import { ask, type Outcome } from './run.ts'

const OUT = root('target/fuzz')
const MEMBERS = 300
const EXAMPLES = 45
const FEWEST_REQUESTS = 20_000
/** For all roles together. */
const PATIENCE_MS = 12 * 60_000
const KINDS = ['REQUESTS', 'SIGN_INS', 'INVITATIONS', 'MESSAGES', 'UPLOADS', 'LOOKUPS']

function asked() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      examples: { type: 'string', default: String(EXAMPLES) },
    },
  })
  return { seed: Number(values.seed), examples: Number(values.examples) }
}

/** The whole system with made-up people in it, on ports of its own, with nobody held back by a limit. */
async function startStack(undo: Undo) {
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
  const around = await surround({ directory, ports }, undo)
  const directoryFile = join(directory, 'members.json')
  await migrate(binary, around.config)
  await makeDemoData(binary, around.config, { members: MEMBERS, seed: 1, directoryFile })
  const password = randomBytes(9).toString('base64url')
  const society = await around.openSociety(directoryFile, {
    password,
    offerPersonas: false,
    testRoute: false,
  })
  const service = await serve(binary, around.config, ports.app, join(OUT, 'service.log'))
  undo.add(service.stop)
  return { directory, mailbox: around.mail.mailbox, door: new Door(around.publicUrl, society, password) }
}

await new Supervisor().run(async (supervisor) => {
  const { seed, examples } = asked()
  console.log(`Seed ${seed}, the same requests again with: just fuzz ${seed}`)
  mkdirSync(OUT, { recursive: true })
  const { directory, door, mailbox } = await startStack(supervisor.undo)
  const tokens = await inviteAndRead(door, mailbox)
  const roles = await prepareRoles(door, join(directory, 'tandem.db'), tokens)
  const outcomes: Outcome[] = []
  const deadline = Date.now() + PATIENCE_MS
  for (const role of roles) {
    const round = {
      directory,
      out: OUT,
      app: door.app,
      seed,
      examples,
      patienceMs: Math.max(0, deadline - Date.now()),
    }
    outcomes.push(await ask(role, round, supervisor.undo))
    console.log(`${role.name}: ${outcomes.at(-1)?.requests} requests`)
  }
  const total = outcomes.reduce((sum, { requests }) => sum + requests, 0)
  writeFileSync(join(OUT, 'outcome.json'), JSON.stringify({ seed, total, outcomes }, null, 2))
  console.log(`\n${table(outcomes)}\n`)
  const found = wrongs(outcomes)
  if (total < FEWEST_REQUESTS) found.push(`only ${total} requests, of at least ${FEWEST_REQUESTS}`)
  for (const line of found) console.error(line)
  const good = found.length === 0 && isClean(outcomes)
  await supervisor.stop(
    `${total} requests: ${good ? 'the contract holds' : 'see above, and target/fuzz'}`,
    good ? 0 : 1,
  )
})
