import { QueryClient } from '@tanstack/react-query'
import createFetchClient from 'openapi-fetch'
import createQueryClient from 'openapi-react-query'
import { currentLanguage, loadMessages } from '@/lib/locale'
import { createStore } from '@/lib/store'
import { asProblem, Problem } from './problem'
import { isRefusal } from './problem-texts'
import type { paths } from './schema'

/** Set when the service reports an expired session. The shell then offers to sign in again and keeps the page. */
export const sessionExpired = createStore(false)

export const api = createFetchClient<paths>({
  // A relative URL has no base outside a page, where the tests run.
  baseUrl: window.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
})

api.use({
  /** The service returns the society's texts in this language. */
  onRequest({ request }) {
    request.headers.set('Accept-Language', currentLanguage())
  },
  async onResponse({ response }) {
    if (response.ok) return
    const problem = await Problem.from(response)
    if (problem.code === 'unauthenticated') sessionExpired.set(true)
    // Its text is there before it is shown, so that no other text is shown first.
    if (isRefusal(problem.code)) await loadMessages('refusals')
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
    // Without a connection a mutation fails at once with an error. By default it would wait silently for the
    // connection.
    mutations: { networkMode: 'always' },
  },
})
