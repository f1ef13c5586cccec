import { setTimeout as wait } from 'node:timers/promises'

import type { Callers } from '../caller.ts'
import type { Person } from '../crowd.ts'

const READ_EVERY_MS = 15

/** Reads all the time, whatever was answered before. */
export class Reader {
  sent = 0
  readonly bad: string[] = []
  #isOver = false
  #running: Promise<void>

  constructor(callers: Callers, base: string, people: Person[]) {
    this.#running = this.#go(callers, base, people)
  }

  async end(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  async #go(callers: Callers, base: string, people: Person[]): Promise<void> {
    const under: Promise<void>[] = []
    while (!this.#isOver) {
      const cookie = people[this.sent % people.length]?.cookie
      this.sent += 1
      const call = callers.call({ base, method: 'GET', path: '/api/v1/me', cookie })
      under.push(call.then(({ status, code }) => void (status === 200 || this.bad.push(`${status} ${code}`))))
      await wait(READ_EVERY_MS)
    }
    await Promise.all(under)
  }
}
