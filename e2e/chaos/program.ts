import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../stack/ports.ts'
import { hasEnded, start, stop } from '../stack/process.ts'
import type { Trial } from './part.ts'

/** Limits so high that no part reaches one by accident. */
const PLENTY = {
  TANDEM__LIMITS__REQUESTS_PER_MINUTE: '10000000',
  TANDEM__LIMITS__MESSAGES_PER_MINUTE: '10000000',
  TANDEM__LIMITS__SIGN_INS_PER_MINUTE: '10000000',
  TANDEM__LOG__LEVEL: 'error',
}
const LOOK_EVERY_MS = 20

/** One process of the product, which can be started repeatedly. */
export class Program {
  #trial: Trial
  #arguments: string[]
  #environment: NodeJS.ProcessEnv
  #log: number
  #child: ReturnType<typeof start> | null = null

  constructor(trial: Trial, words: string[], config: string, settings: Record<string, string> = {}) {
    this.#trial = trial
    this.#arguments = [...words, '--config', config]
    this.#environment = { ...process.env, ...PLENTY, ...settings }
    this.#log = openSync(trial.logFile, 'a')
    trial.undo.add(() => this.stop())
  }

  begin(): void {
    const options = { stdio: ['ignore' as const, this.#log, this.#log], env: this.#environment }
    this.#child = start(this.#trial.binary, this.#arguments, options)
  }

  get pid(): number {
    if (!this.#child?.pid) throw new Error('it does not run')
    return this.#child.pid
  }

  get hasEnded(): boolean {
    return !this.#child || hasEnded(this.#child)
  }

  /** Kills it without a warning. Returns whether it was running. */
  async kill(): Promise<boolean> {
    const child = this.#child
    this.#child = null
    if (!child?.pid || hasEnded(child)) return false
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await ended
    return true
  }

  /** Stops it gracefully. Returns the milliseconds that this took. */
  async stop(): Promise<number> {
    const began = Date.now()
    const child = this.#child
    this.#child = null
    if (child) await stop(child)
    return Date.now() - began
  }
}

/** A `tandem serve` on its own port. */
export class Replica extends Program {
  readonly base: string

  static async make(trial: Trial, config: string, settings: Record<string, string> = {}): Promise<Replica> {
    return new Replica(trial, config, await freePort(), settings)
  }

  private constructor(trial: Trial, config: string, port: number, settings: Record<string, string>) {
    const bind = { TANDEM__SERVER__BIND: `127.0.0.1:${port}` }
    super(trial, ['serve', '--no-worker'], config, { ...bind, ...settings })
    this.base = `http://127.0.0.1:${port}`
  }

  /** The answer of `/health/ready`; `null` without one. */
  async readiness(): Promise<{ status: number; says: string } | null> {
    try {
      const answer = await fetch(`${this.base}/health/ready`, { signal: AbortSignal.timeout(5_000) })
      const { status = '' } = (await answer.json()) as { status?: string }
      return { status: answer.status, says: status }
    } catch {
      return null
    }
  }

  async ready(withinMs = 60_000): Promise<void> {
    const deadline = Date.now() + withinMs
    while (Date.now() < deadline) {
      if (this.hasEnded) throw new Error(`${this.base} ended by itself`)
      if ((await this.readiness())?.status === 200) return
      await wait(LOOK_EVERY_MS)
    }
    throw new Error(`${this.base} was not ready within ${withinMs / 1000} s`)
  }
}
