import { setTimeout as wait } from 'node:timers/promises'

import { dashed } from '../accept/round.ts'
import type { Answer, Callers } from '../caller.ts'
import type { Person } from '../crowd.ts'
import type { Replica } from '../program.ts'

interface Seen extends Answer {
  what: 'read' | 'write' | 'live'
  /** Milliseconds since 1970. */
  sent: number
}

const EVERY_MS = 150
const READINESS_MS = 400

/** A member who reads and writes continuously, and a monitor of the service's health. */
export class Watch {
  readonly seen: Seen[] = []
  readonly readiness: { at: number; status: number; says: string }[] = []
  #isOver = false
  #running: Promise<unknown>

  constructor(callers: Callers, replica: Replica, who: Person) {
    const read = { method: 'GET', path: '/api/v1/me', cookie: who.cookie }
    const profile = { method: 'POST', path: `/api/v1/enrolments/${dashed(who.enrolment)}/pause`, body: {} }
    const calls = [
      { what: 'read' as const, ...read },
      { what: 'write' as const, ...profile, cookie: who.cookie },
      { what: 'live' as const, method: 'GET', path: '/health/live' },
    ]
    const each = calls.map(({ what, ...call }) =>
      this.#often(EVERY_MS, async () => {
        const sent = Date.now()
        this.seen.push({ what, sent, ...(await callers.call({ ...call, base: replica.base })) })
      }),
    )
    const looking = this.#often(READINESS_MS, async () => {
      const at = Date.now()
      const said = await replica.readiness()
      this.readiness.push({ at, status: said?.status ?? 0, says: said?.says ?? '' })
    })
    this.#running = Promise.all([...each, looking])
  }

  async end(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  /** Waits for a condition. Returns whether it was met in time. */
  async until(isSo: () => boolean, withinMs: number): Promise<boolean> {
    const deadline = Date.now() + withinMs
    while (Date.now() < deadline && !isSo()) await wait(20)
    return isSo()
  }

  async #often(pauseMs: number, work: () => Promise<void>): Promise<void> {
    while (!this.#isOver) {
      // Not awaited: one request after another would wait for the slowest.
      void work()
      await wait(pauseMs)
    }
  }
}
