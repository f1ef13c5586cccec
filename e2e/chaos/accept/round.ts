import { atOnce, type Callers } from '../caller.ts'
import { idOf, share } from '../chance.ts'
import { makeCrowd, writeRequests, type Crowd, type OpenRequest } from '../crowd.ts'
import type { Store } from '../store.ts'

export interface Size {
  mentees: number
  mentors: number
  /** Open requests per mentee. */
  requests: number
  inFlight: number
}

/** Each request is accepted twice, at two replicas if there are several. */
const COPIES = 2

/** The number of responses, by status and code. */
export type Tally = Map<string, number>

/** Mentees with several requests each, to mentors who get more requests than they have seats. */
export async function contended(store: Store, seed: number, size: Size): Promise<[Crowd, OpenRequest[]]> {
  const crowd = await makeCrowd(store, `accept ${seed}`, size)
  const requests = crowd.mentees.flatMap((mentee, number) => {
    const first = Math.floor(share(seed, 'first', number) * crowd.mentors.length)
    const step = 1 + Math.floor((share(seed, 'step', number) * crowd.mentors.length) / size.requests)
    return Array.from({ length: size.requests }, (_, slot) => {
      const mentor = crowd.mentors[(first + slot * step) % crowd.mentors.length]
      if (!mentor) throw new Error('there are no mentors')
      return { id: idOf(seed, 'request', number, slot), mentee, mentor, slot: slot + 1 }
    })
  })
  await writeRequests(store, crowd.programme, requests)
  return [crowd, requests]
}

/** The requests in an order that depends on the seed. */
export const shuffled = <T extends { id: string }>(seed: number, requests: T[]): T[] =>
  requests
    .map((request) => ({ request, at: share(seed, 'order', request.id) }))
    .sort((one, other) => one.at - other.at)
    .map(({ request }) => request)

/** Accepts all requests and counts the responses. */
export async function acceptAll(
  callers: Callers,
  bases: string[],
  seed: number,
  requests: OpenRequest[],
  inFlight: number,
): Promise<Tally> {
  const tally: Tally = new Map()
  const each = shuffled(seed, requests).flatMap((request, number) =>
    Array.from({ length: COPIES }, (_, copy) => ({
      request,
      base: bases[(number + copy) % bases.length] ?? '',
    })),
  )
  await atOnce(inFlight, each, async ({ request, base }) => {
    const path = `/api/v1/requests/${dashed(request.id)}/acceptance`
    const { status, code } = await callers.call({ base, path, cookie: request.mentor.cookie })
    const what = status === 201 ? '201' : `${status} ${code}`
    tally.set(what, (tally.get(what) ?? 0) + 1)
  })
  return tally
}

export const dashed = (hex: string): string =>
  hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
