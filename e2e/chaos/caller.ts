import { Agent, request } from 'node:http'

export interface Answer {
  /** 0 without a response. */
  status: number
  /** The code of a problem, or of a connection error. */
  code: string
  body: Record<string, unknown>
  /** Milliseconds until the response. */
  ms: number
}

export interface Call {
  base: string
  method?: string
  path: string
  cookie?: string | undefined
  /** The idempotency key. */
  key?: string
  /** The version to edit. */
  version?: number
  body?: unknown
  patienceMs?: number
}

/** The origin that writes need. */
export const ORIGIN = 'http://localhost:1'
const PATIENCE_MS = 30_000

/** Calls the service as many browsers do, over persistent connections. */
export class Callers {
  readonly #agent: Agent

  constructor(connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  call(call: Call): Promise<Answer> {
    const began = Date.now()
    return new Promise((resolve) => {
      const done = (status: number, code: string, body: Record<string, unknown> = {}) =>
        resolve({ status, code, body, ms: Date.now() - began })
      const sent = this.#send(call, (status, text) => {
        const body = parsed(text)
        done(status, codeOf(body), body)
      })
      sent.setTimeout(call.patienceMs ?? PATIENCE_MS, () => sent.destroy(new Error('no answer in time')))
      sent.once('error', (error: NodeJS.ErrnoException) => done(0, error.code ?? error.message))
    })
  }

  #send(
    { base, method = 'POST', path, cookie, key, version, body }: Call,
    done: (status: number, text: string) => void,
  ) {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers: Record<string, string | number> = {
      'content-length': Buffer.byteLength(text),
      ...(method === 'GET' ? {} : { origin: ORIGIN }),
      ...(text ? { 'content-type': 'application/json' } : {}),
      ...(cookie ? { cookie } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    }
    const sent = request(`${base}${path}`, { method, headers, agent: this.#agent }, (response) => {
      let heard = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (heard += chunk))
      response.once('end', () => done(response.statusCode ?? 0, heard))
      response.once('error', (error) => sent.destroy(error))
    })
    sent.end(text)
    return sent
  }

  close(): void {
    this.#agent.destroy()
  }
}

/** The last part of a problem's type. */
const codeOf = ({ type }: Record<string, unknown>): string =>
  typeof type === 'string' ? (type.split('/').at(-1) ?? '') : ''

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Processes all items, `most` at a time. */
export async function atOnce<T>(most: number, work: T[], doOne: (one: T) => Promise<void>): Promise<void> {
  const waiting = work[Symbol.iterator]()
  const loop = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await doOne(next.value)
  }
  await Promise.all(Array.from({ length: most }, loop))
}
