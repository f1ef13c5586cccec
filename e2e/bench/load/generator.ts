import { setTimeout as wait } from 'node:timers/promises'

import { Connection } from './connection.ts'
import type { Meter, Spent } from './meter.ts'

/** The text of the nth request. */
export type Request = (n: number) => string

export interface Measured {
  requests: number
  perSecond: number
  /** The number of responses by status. */
  statuses: Record<number, number>
  p50: number
  p95: number
  p99: number
  /** Milliseconds of processor time per request, by process. */
  cpu: Spent
  bytes: number
}

interface Pace {
  seconds: number
  connections: number
}

const WARM_UP_SECONDS = 2
const LOOK_EVERY_MS = 1

export const get = (path: string, cookie: string, more = ''): string =>
  `GET ${path} HTTP/1.1\r\nhost: localhost\r\ncookie: __Host-session=${cookie}\r\n${more}\r\n`

class Tally {
  #took: number[] = []
  #statuses: Record<number, number> = {}
  #bytes = 0

  add(took: number, status: number, bytes: number): void {
    this.#took.push(took)
    this.#statuses[status] = (this.#statuses[status] ?? 0) + 1
    this.#bytes += bytes
  }

  measured(milliseconds: number, spent: Spent): Measured {
    const took = this.#took.toSorted((a, b) => a - b)
    const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? NaN
    return {
      requests: took.length,
      perSecond: (took.length * 1000) / milliseconds,
      statuses: this.#statuses,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      cpu: Object.fromEntries(Object.entries(spent).map(([who, ms]) => [who, ms / took.length])),
      bytes: this.#bytes / took.length,
    }
  }
}

/** Sends requests at a fixed rate, whatever the responses. Each is timed from the moment at which it was due. */
export async function openLoop(
  port: number,
  meter: Meter,
  request: Request,
  { rate, seconds, connections }: Pace & { rate: number },
): Promise<Measured> {
  const free = Array.from({ length: connections }, () => new Connection(port))
  const all = [...free]
  const due: { at: number; n: number }[] = []
  let tally = new Tally()
  let underWay = 0
  const dispatch = () => {
    for (let next = due[0]; next && free.length > 0; next = due[0]) {
      due.shift()
      const [{ at, n }, connection, counted] = [next, free.shift() as Connection, tally]
      underWay += 1
      connection.send(request(n), ({ status, bytes }) => {
        counted.add(performance.now() - at, status, bytes)
        underWay -= 1
        free.push(connection)
        dispatch()
      })
    }
  }
  let n = 0
  const offer = async (milliseconds: number) => {
    const began = performance.now()
    const first = n
    for (let now = began; now < began + milliseconds; now = performance.now()) {
      for (; n - first < ((now - began) * rate) / 1000; n += 1)
        due.push({ at: began + ((n - first) * 1000) / rate, n })
      dispatch()
      await wait(LOOK_EVERY_MS)
    }
    while (underWay > 0 || due.length > 0) await wait(LOOK_EVERY_MS)
    return performance.now() - began
  }
  await offer(WARM_UP_SECONDS * 1000)
  tally = new Tally()
  meter.start()
  const took = await offer(seconds * 1000)
  const spent = meter.spent()
  all.forEach((connection) => connection.close())
  return tally.measured(took, spent)
}

/**
 * Sends as many requests as are answered: each connection sends the next one as soon as it has a response, as
 * benchmarks of transactions do.
 */
export async function closedLoop(
  port: number,
  meter: Meter,
  request: Request,
  { seconds, connections }: Pace,
): Promise<Measured> {
  const all = Array.from({ length: connections }, () => new Connection(port))
  let n = 0
  const rush = async (milliseconds: number) => {
    const tally = new Tally()
    const began = performance.now()
    const until = began + milliseconds
    const ask = (connection: Connection) =>
      new Promise<void>((resolve) => {
        const again = () => {
          const at = performance.now()
          if (at >= until) return resolve()
          connection.send(request(n++), ({ status, bytes }) => {
            tally.add(performance.now() - at, status, bytes)
            // Status 0: the connection is gone.
            if (status === 0) return resolve()
            again()
          })
        }
        again()
      })
    await Promise.all(all.map(ask))
    return { tally, took: performance.now() - began }
  }
  await rush((WARM_UP_SECONDS * 1000) / 2)
  meter.start()
  const { tally, took } = await rush(seconds * 1000)
  const spent = meter.spent()
  all.forEach((connection) => connection.close())
  return tally.measured(took, spent)
}
