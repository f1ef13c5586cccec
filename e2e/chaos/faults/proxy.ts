import { createServer, Socket, type Server } from 'node:net'

import { listen } from '../../stack/http.ts'

/** What happens to all connections: silence, refusal, 5 s of latency, or one byte per second. */
export type Fault = 'cut' | 'reset' | '5 s latency' | '1 byte/s'
export const FAULTS: Fault[] = ['cut', 'reset', '5 s latency', '1 byte/s']

const LATENCY_MS = 5_000
const TICK_MS = 100

/** A proxy between the service and one of its dependencies, which can fail. */
export class Proxy {
  readonly port: number
  #server: Server
  #lines = new Set<Line>()
  #fault: Fault | null = null

  static async before(port: number): Promise<Proxy> {
    const server = createServer()
    return new Proxy(server, await listen(server, 0), port)
  }

  private constructor(server: Server, port: number, target: number) {
    this.port = port
    this.#server = server
    server.on('connection', (near) => {
      if (this.#fault === 'reset') return void near.resetAndDestroy()
      const far = new Socket().connect(target, '127.0.0.1')
      for (const line of [new Line(near, far, this.#fault), new Line(far, near, this.#fault)]) {
        this.#lines.add(line)
        near.once('close', () => this.#lines.delete(line))
      }
    })
  }

  break(fault: Fault): void {
    this.#set(fault)
    if (fault === 'reset') this.#lines.forEach((line) => line.reset())
  }

  mend(): void {
    this.#set(null)
  }

  #set(fault: Fault | null): void {
    this.#fault = fault
    this.#lines.forEach((line) => line.suffer(fault))
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#lines.forEach((line) => line.reset())
    })
  }
}

/** One direction of a connection. Received bytes wait here until they may be forwarded. */
class Line {
  #from: Socket
  #to: Socket
  #fault: Fault | null
  #waiting: { at: number; bytes: Buffer }[] = []
  #lastByte = 0
  #ticking: NodeJS.Timeout

  constructor(from: Socket, to: Socket, fault: Fault | null) {
    this.#from = from
    this.#to = to
    this.#fault = fault
    from.setNoDelay(true)
    from.on('data', (bytes: Buffer) => {
      this.#waiting.push({ at: Date.now(), bytes })
      this.#pass()
    })
    from.on('error', () => undefined)
    from.once('close', () => {
      clearInterval(this.#ticking)
      to.destroy()
    })
    this.#ticking = setInterval(() => this.#pass(), TICK_MS)
  }

  suffer(fault: Fault | null): void {
    this.#fault = fault
    this.#pass()
  }

  reset(): void {
    this.#from.resetAndDestroy()
  }

  /** Forwards the bytes that are due. */
  #pass(): void {
    const now = Date.now()
    if (this.#fault === 'cut' || this.#fault === 'reset') return
    if (this.#fault === '1 byte/s') return this.#trickle(now)
    const late = this.#fault === '5 s latency' ? LATENCY_MS : 0
    while (this.#waiting[0] && this.#waiting[0].at + late <= now) {
      this.#to.write(this.#waiting.shift()?.bytes ?? '')
    }
  }

  #trickle(now: number): void {
    const [first] = this.#waiting
    if (!first || now - this.#lastByte < 1_000) return
    this.#lastByte = now
    this.#to.write(first.bytes.subarray(0, 1))
    first.bytes = first.bytes.subarray(1)
    if (first.bytes.length === 0) this.#waiting.shift()
  }
}
