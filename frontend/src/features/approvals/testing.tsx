import { vi } from 'vitest'
import type { Approval } from './useApprovals'

const programme = {
  name: 'ISBT',
  time_zone: 'Europe/Paris',
  policy: { approval: { within_working_days: 3 } },
}

interface Service {
  queue?: Approval[]
  /** The number of registrations that are not on the first page. */
  more?: number
  /** The response for a single registration. */
  one?: () => Response
  decide?: (request: Request) => Response | Promise<Response>
}

/** Stubs the service, as coordinators use it. */
export function stubService({ queue = [], more = 0, one, decide }: Service) {
  const answer = (request: Request) => {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') return decide?.(request) ?? Response.json({ done: [], refused: [] })
    if (path.endsWith('/isbt')) return Response.json(programme)
    if (/\/enrolments\/./.test(path) && one) return one()
    const items = path.endsWith('/approvals') ? queue : []
    return Response.json({ items, next: null, total: items.length + more })
  }
  vi.stubGlobal('fetch', async (request: Request) => answer(request))
}

/** Simulates a wide or a narrow window, because jsdom has no width. */
export function stubWidth(isNarrow: boolean) {
  vi.stubGlobal('matchMedia', () => ({
    matches: isNarrow,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
}
