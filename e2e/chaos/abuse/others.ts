import { setTimeout as wait } from 'node:timers/promises'

import { residentMiB } from '../../bench/load/meter.ts'
import type { Callers } from '../caller.ts'
import type { Replica } from '../program.ts'

const EVERY_MS = 10
const QUIET_MS = 3_000
const LOOK_EVERY_MS = 5
/** Below this, other work on the two cores and delays of the service cannot be told apart. */
const NOTICEABLE_MS = 25
/** In the test suite, where other work may run at the same time, only whether requests succeed. */
const IN_THE_SUITE_MS = 10_000

export interface Felt {
  /** The peak memory above that of the idle service, in MiB. */
  peakMiB: number
  p99: number
  failed: number
  asked: number
}

/** A member who keeps reading, and the memory that the service uses meanwhile. */
export class Others {
  #callers: Callers
  #replica: Replica
  #cookie: string
  #quiet: Felt | null = null
  #idleMiB = 0
  #isTimed: boolean
  #keptMiB = 0

  constructor(callers: Callers, replica: Replica, cookie: string, isTimed: boolean) {
    this.#isTimed = isTimed
    this.#callers = callers
    this.#replica = replica
    this.#cookie = cookie
  }

  /** Measures latency and memory without load. */
  async settle(): Promise<void> {
    // The first requests of all fill caches.
    await this.during(() => wait(QUIET_MS))
    this.#idleMiB = residentMiB(this.#replica.pid)
    this.#quiet = await this.during(() => wait(QUIET_MS))
  }

  /** Memory that the service keeps from earlier steps does not count for the next one. */
  rest(): void {
    this.#keptMiB = residentMiB(this.#replica.pid) - this.#idleMiB
    this.#idleMiB += this.#keptMiB
  }

  /** Milliseconds: twice the latency without load. */
  get slowestMs(): number {
    if (!this.#isTimed) return IN_THE_SUITE_MS
    return 2 * Math.max(this.#quiet?.p99 ?? 0, NOTICEABLE_MS)
  }

  async during(happens: () => Promise<unknown>): Promise<Felt> {
    const took: number[] = []
    const under: Promise<void>[] = []
    let [isOver, failed, peakMiB] = [false, 0, 0]
    const looking = this.#loop(
      () => isOver,
      LOOK_EVERY_MS,
      () => {
        peakMiB = Math.max(peakMiB, residentMiB(this.#replica.pid) - this.#idleMiB)
      },
    )
    const reading = this.#loop(
      () => isOver,
      EVERY_MS,
      () => {
        const call = { base: this.#replica.base, method: 'GET', path: '/api/v1/me', cookie: this.#cookie }
        const answered = this.#callers.call(call).then(({ status, ms }) => {
          took.push(ms)
          if (status !== 200) failed += 1
        })
        under.push(answered)
      },
    )
    await happens().finally(() => (isOver = true))
    await Promise.all([looking, reading])
    await Promise.all(under)
    const sorted = took.toSorted((a, b) => a - b)
    const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? Number.POSITIVE_INFINITY
    return { peakMiB, p99, failed, asked: took.length }
  }

  async #loop(isOver: () => boolean, everyMs: number, act: () => void): Promise<void> {
    while (!isOver()) {
      act()
      await wait(everyMs)
    }
  }

  figures(): Record<string, string> {
    return {
      'memory of the idle service': `${Math.round(this.#idleMiB - this.#keptMiB)} MiB`,
      'kept beside it after the slow clients': `${Math.round(this.#keptMiB)} MiB`,
      'others when nothing happens': `p99 ${this.#quiet?.p99} ms of ${this.#quiet?.asked} reads`,
    }
  }
}
