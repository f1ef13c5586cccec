import { setTimeout as wait } from 'node:timers/promises'

import type { Call, Callers } from '../caller.ts'

/** Reads continuously, whatever the responses. */
export class Reader {
  sent = 0
  readonly bad: string[] = []
  #isOver = false
  #running: Promise<void>

  constructor(callers: Callers, everyMs: number, read: (number: number) => Call) {
    this.#running = this.#go(callers, everyMs, read)
  }

  async end(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  async #go(callers: Callers, everyMs: number, read: (number: number) => Call): Promise<void> {
    const under: Promise<void>[] = []
    while (!this.#isOver) {
      const call = callers.call({ method: 'GET', ...read(this.sent) })
      this.sent += 1
      under.push(call.then(({ status, code }) => void (status === 200 || this.bad.push(`${status} ${code}`))))
      await wait(everyMs)
    }
    await Promise.all(under)
  }
}
