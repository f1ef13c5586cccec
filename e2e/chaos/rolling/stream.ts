import { request } from 'node:http'

/** Somebody's event stream at one replica; when it ended, if it has. */
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
