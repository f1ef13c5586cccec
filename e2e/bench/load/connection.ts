import { connect, type Socket } from 'node:net'

interface Answer {
  status: number
  bytes: number
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const LAST_CHUNK = Buffer.from('0\r\n\r\n')

/**
 * A persistent connection with one request at a time. It reads only as much of a response as it needs to find its
 * end, because the generator takes its processor time from what it measures.
 */
export class Connection {
  #port: number
  #socket: Socket
  #parts: Buffer[] = []
  #size = 0
  #expected = -1
  #status = 0
  #answered: ((answer: Answer) => void) | null = null

  constructor(port: number) {
    this.#port = port
    this.#socket = this.#open()
  }

  #open(): Socket {
    const socket = connect(this.#port, '127.0.0.1')
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      if (socket === this.#socket) this.#end({ status: 0, bytes: this.#size })
    })
    return socket
  }

  /**
   * A connection that breaks during a request answers with status 0. One that was closed while idle is opened again.
   */
  send(request: string, answered: (answer: Answer) => void): void {
    this.#parts = []
    this.#size = 0
    this.#expected = -1
    this.#answered = answered
    if (this.#socket.destroyed || this.#socket.readyState === 'closed') this.#socket = this.#open()
    this.#socket.write(request)
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#parts.push(chunk)
    this.#size += chunk.length
    if (this.#expected === -1 && !this.#readHead()) return
    const whole = this.#expected >= 0 ? this.#size >= this.#expected : this.#tail().equals(LAST_CHUNK)
    if (whole) this.#end({ status: this.#status, bytes: this.#size })
  }

  #readHead(): boolean {
    const got = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts)
    const end = got?.indexOf(END_OF_HEAD) ?? -1
    if (!got || end < 0) return false
    const head = got.toString('latin1', 0, end)
    this.#status = Number(head.slice(9, 12))
    const length = /content-length: (\d+)/i.exec(head)?.[1]
    this.#expected = length === undefined ? -2 : end + END_OF_HEAD.length + Number(length)
    return true
  }

  #tail(): Buffer {
    return Buffer.concat(this.#parts.slice(-2)).subarray(-LAST_CHUNK.length)
  }

  #end(answer: Answer): void {
    const answered = this.#answered
    this.#answered = null
    answered?.(answer)
  }
}
