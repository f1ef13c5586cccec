import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../stack/ports.ts'
import { hasEnded, run, start, stop } from '../stack/process.ts'
import type { Trial } from './part.ts'

const OWNER = 'postgres'
const isRoot = process.getuid?.() === 0

/** A separate, durable PostgreSQL server that can be killed and started again. */
export class Cluster {
  readonly url: string
  #data: string
  #options: string[]
  #log: number
  #child: ReturnType<typeof start> | null = null

  static async make(trial: Trial): Promise<Cluster> {
    const home = mkdtempSync(join(tmpdir(), 'tandem-chaos-postgres-'))
    trial.undo.add(() => rmSync(home, { recursive: true, force: true }))
    if (isRoot) chownSync(home, idOf('-u'), idOf('-g'))
    const data = join(home, 'cluster')
    const [program, words] = asOwner('initdb', [
      '--no-sync',
      '-A',
      'trust',
      '-U',
      OWNER,
      '-E',
      'UTF8',
      '-D',
      data,
    ])
    await run(program, [...words, '--locale=C.UTF-8'], { cwd: home })
    const cluster = new Cluster(trial, home, data, await freePort())
    await cluster.begin()
    return cluster
  }

  private constructor(trial: Trial, home: string, data: string, port: number) {
    this.url = `postgres://${OWNER}@127.0.0.1:${port}/postgres`
    this.#data = data
    this.#log = openSync(trial.logFile, 'a')
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${home}`, 'max_connections=200']
    this.#options = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
    trial.undo.add(() => this.#child && stop(this.#child))
  }

  /** Starts it, with retries: a process that was killed may still be ending. */
  async begin(): Promise<void> {
    const [program, words] = asOwner('postgres', this.#options)
    const deadline = Date.now() + 60_000
    while (Date.now() < deadline) {
      if (!this.#child || hasEnded(this.#child)) {
        this.#child = start(program, words, { cwd: '/', stdio: ['ignore', this.#log, this.#log] })
      }
      if (await this.#answers()) return
      await wait(50)
    }
    throw new Error('PostgreSQL does not start')
  }

  async #answers(): Promise<boolean> {
    return run('pg_isready', ['-q', '-d', this.url]).then(
      () => true,
      () => false,
    )
  }

  /** Kills it with all its child processes. */
  async kill(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (!child || hasEnded(child)) throw new Error('PostgreSQL ended by itself')
    const ended = once(child, 'exit')
    const master = Number(readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n')[0])
    const children = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
    for (const pid of [master, ...children.map(Number)]) killed(pid)
    await ended
  }
}

const idOf = (which: string): number => Number(execFileSync('id', [which, OWNER], { encoding: 'utf8' }))

/** PostgreSQL refuses to run as root. */
function asOwner(program: string, words: string[]): [string, string[]] {
  if (!isRoot) return [program, words]
  const path = execFileSync('which', [program], { encoding: 'utf8' }).trim()
  return ['setpriv', [`--reuid=${OWNER}`, `--regid=${OWNER}`, '--clear-groups', '--', path, ...words]]
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
