import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Schemas } from '@/api'
import { problemResponse } from '@/testing/problem-response'

/** Renders part of a page with translations, queries and a router. */
export function renderPage(children: ReactNode) {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterContextProvider router={router}>{children}</RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

export const programme = {
  expertise: [],
  topics: [],
  policy: {
    open_requests_per_mentee: 3,
    active_mentorships: { mentee: 1, mentor: 3 },
    first_contact: { by: 'mentee', within_days: 14 },
    agreement_required: false,
  },
}

export const refusal = (code: Schemas['ProblemCode'], args: Record<string, number | string> = {}) =>
  problemResponse(409, code, { args })

/**
 * Stubs the service: reads are answered by the end of their path, writes from a queue. Without a queued answer, a
 * write fails as if there were no connection.
 */
export function stubService(reads: Record<string, () => unknown>) {
  const sent: Request[] = []
  const answers: Response[] = []
  vi.stubGlobal('fetch', (request: Request) => {
    if (request.method === 'GET') {
      const path = new URL(request.url).pathname
      const key = Object.keys(reads).find((end) => path.endsWith(end))
      return Promise.resolve(Response.json(key ? reads[key]?.() : { items: [], next: null }))
    }
    sent.push(request.clone())
    const answer = answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no connection'))
  })
  return { sent, answers }
}
