import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

import { close, listen } from '../../stack/http.ts'
import type { Replica } from '../program.ts'

const LOOK_EVERY_MS = 100

/**
 * A load balancer for the replicas: each in turn, without those that are not ready, and the next one if a connection
 * is refused.
 */
export class Balancer {
  readonly base: string
  /** Requests that were passed on to the next replica. */
  passedOn = 0
  /** The number of responses of each replica. */
  readonly answered = new Map<Replica, number>()
  #server: Server
  #replicas: Replica[]
  #ready = new Set<Replica>()
  #turn = 0
  #isOver = false
  #agent = new Agent({ keepAlive: false })

  static async before(replicas: Replica[]): Promise<Balancer> {
    const server = createServer()
    const balancer = new Balancer(server, await listen(server, 0), replicas)
    await Promise.all(replicas.map((replica) => balancer.#ask(replica)))
    for (const replica of replicas) void balancer.#look(replica)
    return balancer
  }

  private constructor(server: Server, port: number, replicas: Replica[]) {
    this.base = `http://127.0.0.1:${port}`
    this.#server = server
    this.#replicas = replicas
    server.on('request', (incoming, outgoing) => void this.#answer(incoming, outgoing))
  }

  async close(): Promise<void> {
    this.#isOver = true
    await close(this.#server)
  }

  async #look(replica: Replica): Promise<void> {
    while (!this.#isOver) {
      await wait(LOOK_EVERY_MS)
      await this.#ask(replica)
    }
  }

  async #ask(replica: Replica): Promise<void> {
    const said = await replica.readiness()
    if (said?.status === 200) this.#ready.add(replica)
    else this.#ready.delete(replica)
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    for (const replica of this.#inTurn()) {
      if (await this.#send(replica, incoming, body, outgoing)) return
      this.#ready.delete(replica)
      this.passedOn += 1
    }
    cutOff(outgoing, 'nobody is there')
  }

  #inTurn(): Replica[] {
    const ready = this.#replicas.filter((replica) => this.#ready.has(replica))
    this.#turn += 1
    const first = this.#turn % Math.max(1, ready.length)
    return [...ready.slice(first), ...ready.slice(0, first)]
  }

  /** Returns whether the replica accepted the connection. */
  #send(
    replica: Replica,
    incoming: IncomingMessage,
    body: Buffer,
    outgoing: ServerResponse,
  ): Promise<boolean> {
    const { method = 'GET', url = '/', headers } = incoming
    return new Promise((resolve) => {
      const sent = request(`${replica.base}${url}`, { method, headers, agent: this.#agent }, (answer) => {
        this.answered.set(replica, (this.answered.get(replica) ?? 0) + 1)
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
        resolve(true)
      })
      sent.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ECONNREFUSED') return resolve(false)
        cutOff(outgoing, error.code ?? 'unknown')
        resolve(true)
      })
      sent.end(body)
    })
  }
}

/** 502, because the service itself never answers with it. */
function cutOff(outgoing: ServerResponse, why: string): void {
  if (outgoing.headersSent) return void outgoing.end()
  outgoing.writeHead(502).end(JSON.stringify({ type: `balancer/${why}` }))
}
