import { request } from 'node:http'

/** A member's event stream at one replica. `endedAt` is in milliseconds since 1970; null while it is open. */
export interface Stream {
  endedAt: number | null
}

export function openStream(base: string, path: string, cookie: string): Promise<Stream> {
  const stream: Stream = { endedAt: null }
  return new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { headers: { cookie, accept: 'text/event-stream' } }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`a stream was answered ${answer.statusCode}`))
      answer.resume()
      answer.once('close', () => (stream.endedAt = Date.now()))
      resolve(stream)
    })
    sent.once('error', (error) => (stream.endedAt === null ? reject(error) : undefined))
    sent.end()
  })
}
