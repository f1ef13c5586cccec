import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { hasEnded, start, stop } from '../../stack/process.ts'
import { between } from '../chance.ts'
import type { Trial } from '../part.ts'

/**
 * One worker in this many is killed after a random time and not after a number of steps: while it starts, reads or
 * dispatches.
 */
const BY_THE_CLOCK = 8
const LONGEST_LIFE_MS = 2_000

/** Counts the steps of the receiver. A worker lives until the nth one. */
export class Steps {
  #count = 0
  #waiting: { at: number; tell: () => void } | null = null

  readonly step = (): void => {
    this.#count += 1
    if (this.#waiting && this.#count >= this.#waiting.at) this.#waiting.tell()
  }

  /** Resolves after `more` steps, or when the time is up. */
  async wait(more: number, milliseconds: number): Promise<void> {
    const time = new AbortController()
    await new Promise<void>((resolve) => {
      this.#waiting = { at: this.#count + more, tell: resolve }
      wait(milliseconds, undefined, { signal: time.signal }).then(resolve, () => undefined)
    })
    this.#waiting = null
    time.abort()
  }
}

/** Starts `tandem worker` repeatedly. */
export class Lives {
  #trial: Trial
  #config: string
  #log: number
  #environment: NodeJS.ProcessEnv
  #child: ReturnType<typeof start> | null = null

  constructor(trial: Trial, config: string, settings: Record<string, string>) {
    this.#trial = trial
    this.#config = config
    this.#log = openSync(trial.logFile, 'w')
    this.#environment = { ...process.env, ...settings }
    trial.undo.add(() => this.end())
  }

  begin(): void {
    const stdio = ['ignore', this.#log, this.#log] as const
    const options = { stdio: [...stdio], env: this.#environment }
    this.#child = start(this.#trial.binary, ['worker', '--config', this.#config], options)
  }

  /** Starts a worker and lets it run until the moment that the seed chooses. */
  async live(life: number, steps: Steps, meanSteps: number): Promise<void> {
    const { seed } = this.#trial
    this.begin()
    if (life % BY_THE_CLOCK === 0) {
      await wait(between(1, 400, seed, 'clock', life))
    } else {
      await steps.wait(between(1, 2 * meanSteps, seed, 'steps', life), LONGEST_LIFE_MS)
      await wait(between(0, 15, seed, 'then', life))
    }
  }

  /** Kills the worker without a warning. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child?.pid || hasEnded(child)) throw new Error(`the worker ended by itself: ${this.#trial.logFile}`)
    const ended = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await ended
    this.#child = null
  }

  async end(): Promise<void> {
    if (this.#child) await stop(this.#child)
    this.#child = null
  }
}
