import { request } from 'node:http'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'

import { atOnce, ORIGIN } from '../caller.ts'
import { count, type Goal } from '../part.ts'
import { seconds, type Field } from './field.ts'

const UNPACKED_BYTES = 256 * 1024 * 1024
const LARGEST_BODY = 512 * 1024
const MOST_MIB = 64
const AT_ONCE = 8
const ROUNDS = { full: 20, short: 2 }

/** A body, its declared encoding, and its target. */
interface Parcel {
  what: string
  encoding: string
  type: string
  path: string
  method: string
  cookie?: string
  body: Buffer
}

const FORM = 'application/x-www-form-urlencoded'
const PACKED: [encoding: string, pack: (bytes: Buffer) => Buffer][] = [
  ['br', brotliCompressSync],
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['zstd', zstdCompressSync],
]

/** Compressed bodies are refused before they are unpacked, and bodies of the maximum size are handled. */
export async function refusesPacked({ trial, replica, others, sender }: Field): Promise<Goal[]> {
  const bombs = Buffer.alloc(UNPACKED_BYTES, 'a')
  const packed = PACKED.map(([encoding, pack]) => ({ encoding, body: pack(bombs).subarray(0, LARGEST_BODY) }))
  const parcels = parcelsOf(packed, sender)
  const statuses = new Map<string, number>()
  const began = Date.now()
  const felt = await others.during(async () => {
    for (let round = 0; round < (trial.short ? ROUNDS.short : ROUNDS.full); round += 1) {
      await atOnce(AT_ONCE, parcels, async (parcel) => {
        const status = await sent(replica.base, parcel)
        const key = `${parcel.encoding === 'identity' ? 'plain' : 'packed'} ${status}`
        statuses.set(key, (statuses.get(key) ?? 0) + 1)
      })
    }
  })
  const told = [...statuses].map(([key, times]) => `${count(times)} × ${key}`).join(', ')
  const packedOtherwise = [...statuses].filter(([key]) => key.startsWith('packed') && key !== 'packed 415')
  const faults = [...statuses].filter(([key]) => / (5\d\d|0)$/.test(key))
  return [
    { goal: 'every packed body is refused with 415', figure: told, isMet: packedOtherwise.length === 0 },
    { goal: 'no body up to the limits is a fault', figure: told, isMet: faults.length === 0 },
    {
      goal: `any body, packed or plain: at most ${MOST_MIB} MiB over idle`,
      figure: `${Math.round(felt.peakMiB)} MiB with ${AT_ONCE} at once, in ${seconds(began)}`,
      isMet: felt.peakMiB <= MOST_MIB,
    },
    {
      goal: 'others: p99 at most twice, none failed',
      figure: `p99 ${felt.p99} ms, ${felt.failed} of ${count(felt.asked)} failed`,
      isMet: felt.p99 <= others.slowestMs && felt.failed === 0,
    },
  ]
}

function parcelsOf(packed: { encoding: string; body: Buffer }[], { cookie }: Field['sender']): Parcel[] {
  const targets = [
    { method: 'POST', path: '/api/v1/session/logout-events', type: FORM },
    { method: 'POST', path: '/api/v1/unsubscribe/guess', type: FORM },
    { method: 'PATCH', path: '/api/v1/me', type: 'application/json', cookie },
    { method: 'POST', path: '/api/v1/programmes/isbt/interest', type: 'application/json', cookie },
    { method: 'GET', path: '/api/v1/society', type: 'text/plain' },
  ]
  const plain = ['[', '{"a":', '"', 'a=', '\0', '{"headline":"'].map((text) => ({
    encoding: 'identity',
    body: Buffer.alloc(LARGEST_BODY, text),
  }))
  const unknown = ['x-gzip', 'compress', 'identity, br', 'made-up'].map((encoding) => ({
    encoding,
    body: packed[0]?.body ?? Buffer.alloc(0),
  }))
  return targets.flatMap((target) =>
    [...packed, ...unknown, ...plain].map((one) => ({ ...target, ...one, what: target.path })),
  )
}

/** Returns the status, or 0 without a response. */
function sent(base: string, { method, path, type, encoding, cookie, body }: Parcel): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      origin: ORIGIN,
      'content-type': type,
      'content-encoding': encoding,
      'content-length': body.length,
      ...(cookie ? { cookie } : {}),
    }
    const outgoing = request(`${base}${path}`, { method, headers, agent: false }, (answer) => {
      answer.resume()
      answer.once('close', () => resolve(answer.statusCode ?? 0))
    })
    outgoing.once('error', () => resolve(0))
    outgoing.setTimeout(20_000, () => outgoing.destroy())
    outgoing.end(body)
  })
}
