import { createWriteStream, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../stack/binary.ts'
import { start, stop } from '../stack/process.ts'
import type { Undo } from '../stack/undo.ts'
import type { Role } from './roles.ts'

/** The counts of the hooks. */
interface Tally {
  requests: number
  statuses: Record<string, number>
  failures: Record<string, number>
  breaks: { kind: string; operation: string; status: number; said: string; sent: string; answer: string }[]
}

export interface Outcome extends Tally {
  role: string
  seconds: number
  /** The exit code of schemathesis: 0 if all checks passed, 1 if not; null if it was killed. */
  code: number | null
}

export interface Round {
  directory: string
  /** The directory for the log of each role. */
  out: string
  app: string
  seed: number
  examples: number
  patienceMs: number
}

/** Runs schemathesis as one role. */
export async function ask(role: Role, round: Round, undo: Undo): Promise<Outcome> {
  const began = Date.now()
  const tally = join(round.directory, `${role.name}.tally.json`)
  const roleFile = join(round.directory, `${role.name}.json`)
  rmSync(tally, { force: true })
  writeFileSync(roleFile, JSON.stringify({ ...role, origin: round.app, tally }), { mode: 0o600 })
  const code = await schemathesis(role.name, roleFile, round, undo)
  const nothing: Tally = { requests: 0, statuses: {}, failures: {}, breaks: [] }
  const counted = existsSync(tally) ? (JSON.parse(readFileSync(tally, 'utf8')) as Tally) : nothing
  return { ...counted, role: role.name, code, seconds: Math.round((Date.now() - began) / 1000) }
}

function schemathesis(name: string, roleFile: string, round: Round, undo: Undo): Promise<number | null> {
  const options = ['--seed', String(round.seed), '--max-examples', String(round.examples)]
  // The stream never ends by itself.
  const left = ['--exclude-operation-id', 'stream_notifications']
  const args = ['run', `${round.app}/openapi.json`, ...options, ...left]
  const child = start(root('scripts/schemathesis'), args, {
    cwd: root('e2e/fuzz'),
    env: {
      ...process.env,
      FUZZ_ROLE: roleFile,
      HYPOTHESIS_STORAGE_DIRECTORY: join(round.directory, 'hypothesis'),
      NO_PROXY: '*',
      PYTHONDONTWRITEBYTECODE: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  undo.add(() => stop(child))
  const log = createWriteStream(join(round.out, `${name}.log`))
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  const tooLong = setTimeout(() => void stop(child), round.patienceMs)
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      clearTimeout(tooLong)
      resolve(code)
    })
  })
}
