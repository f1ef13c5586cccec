import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { ORIGIN } from '../caller.ts'
import { count, type Goal } from '../part.ts'
import { LIMITS, seconds, type Field } from './field.ts'

const CLIENTS = { full: 1_000, short: 150 }
const DRIP_EVERY_MS = 500
/**
 * Milliseconds between clients. They come within a second and not all at once: how a machine with two cores handles
 * that is another question.
 */
const COMES_EVERY_MS = 1
/** A thousand clients need this time to connect. */
const SLACK_SECONDS = 10
const UNREAD_ANSWERS = 60

interface Slow {
  what: string
  first: string
  drip: string
  /** Reads nothing of the response. */
  isDeaf: boolean
  withinSeconds: number
}

const head = (line: string, more: string) =>
  `${line} HTTP/1.1\r\nhost: localhost\r\norigin: ${ORIGIN}\r\n${more}`
const FORM = 'content-type: application/x-www-form-urlencoded\r\n'

/** Heads, bodies and readers, each slower than the limits. */
const KINDS: Slow[] = [
  {
    what: 'heads',
    first: head('GET /api/v1/society', 'x-'),
    drip: 'a',
    isDeaf: false,
    withinSeconds: LIMITS.head,
  },
  {
    what: 'heads after a request that was answered',
    first: `${head('GET /health/live', '\r\n')}${head('GET /api/v1/society', 'x-')}`,
    drip: 'a',
    isDeaf: false,
    withinSeconds: LIMITS.head,
  },
  {
    what: 'bodies',
    first: head('POST /api/v1/session/logout-events', `${FORM}content-length: 9000\r\n\r\n`),
    drip: 'a',
    isDeaf: false,
    withinSeconds: LIMITS.grace,
  },
  {
    what: 'chunked bodies that nobody reads',
    first: head('PATCH /api/v1/me', 'transfer-encoding: chunked\r\n\r\n'),
    drip: '1\r\na\r\n',
    isDeaf: false,
    withinSeconds: LIMITS.head + LIMITS.grace,
  },
  {
    what: 'answers never read',
    first: head('GET /openapi.json', '\r\n').repeat(UNREAD_ANSWERS),
    drip: '',
    isDeaf: true,
    withinSeconds: LIMITS.unread,
  },
]

/** The service disconnects a thousand slow clients one by one, and other members do not wait. */
export async function cutsSlow({ trial, replica, others }: Field): Promise<Goal[]> {
  const clients = trial.short ? CLIENTS.short : CLIENTS.full
  const port = Number(new URL(replica.base).port)
  const lasted = new Map<string, (number | null)[]>(KINDS.map(({ what }) => [what, []]))
  const began = Date.now()
  const felt = await others.during(() =>
    Promise.all(
      Array.from({ length: clients }, async (_, number) => {
        const kind = KINDS[number % KINDS.length]
        await wait(number * COMES_EVERY_MS)
        if (kind) lasted.get(kind.what)?.push(await endure(port, kind))
      }),
    ),
  )
  const goals = KINDS.map(({ what, withinSeconds }) => {
    const times = lasted.get(what) ?? []
    const cut = times.filter((time) => time !== null)
    const most = withinSeconds + SLACK_SECONDS
    return {
      goal: `${what}: all cut within ${withinSeconds} s, and ${SLACK_SECONDS} s of a loaded machine`,
      figure: `${cut.length} of ${times.length}, the last after ${(Math.max(0, ...cut) / 1000).toFixed(1)} s`,
      isMet: times.length > 0 && cut.length === times.length && Math.max(...cut) <= most * 1000,
    }
  })
  return [
    ...goals,
    {
      goal: `${count(clients)} slow clients: others' p99 at most twice, none failed`,
      figure: `p99 ${felt.p99} ms, ${felt.failed} of ${count(felt.asked)} failed, in ${seconds(began)}`,
      isMet: felt.p99 <= others.slowestMs && felt.failed === 0,
    },
  ]
}

/** Milliseconds until a slow client was disconnected, or null if it was not. */
async function endure(port: number, { first, drip, isDeaf, withinSeconds }: Slow): Promise<number | null> {
  const socket = connect(port, '127.0.0.1')
  const began = Date.now()
  let endedAt: number | null = null
  socket.once('close', () => (endedAt ??= Date.now()))
  socket.on('error', () => undefined)
  if (!isDeaf) socket.resume()
  socket.write(first)
  const deadline = began + (withinSeconds + 2 * SLACK_SECONDS) * 1000
  while (endedAt === null && Date.now() < deadline) {
    await wait(DRIP_EVERY_MS)
    if (drip && socket.writable) socket.write(drip)
    // A client learns of a reset only when it writes or reads.
    if (isDeaf && Date.now() > began + withinSeconds * 1000) nudge(socket)
  }
  socket.destroy()
  return endedAt === null ? null : endedAt - began
}

function nudge(socket: Socket): void {
  if (socket.writable) socket.write('GET / HTTP/1.1\r\n')
}
