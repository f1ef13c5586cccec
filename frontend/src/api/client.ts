import { QueryClient } from '@tanstack/react-query'
import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { asProblem, Problem } from './problem'
import type { paths } from './schema'
import { sessionExpired } from './session-expired'

export const api = createFetchClient<paths>({
  // A relative address has no base outside a page, where the tests run.
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
})

api.use({
  /** What a society has written in several languages comes in the one the app speaks. */
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
  },
  async onResponse({ response }) {
    if (response.ok) return
    const problem = await Problem.from(response)
    if (problem.code === 'unauthenticated') sessionExpired.set(true)
    throw problem
  },
  onError({ error }) {
    if (error instanceof Problem || (error instanceof DOMException && error.name === 'AbortError')) return
    return Problem.offline()
  },
})

export const $api = createQueryClient(api)

const isRetryable = (error: unknown) => {
  const { status } = asProblem(error)
  return status === 0 || status === 429 || status >= 502
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && isRetryable(error),
    },
    // Without a connection it fails at once and says so, in place of waiting for one without a word.
    mutations: { networkMode: 'always' },
  },
})
