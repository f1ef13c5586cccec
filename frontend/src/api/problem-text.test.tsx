import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { catalogues } from 'virtual:catalogues'
import { afterEach, expect, test, vi } from 'vitest'
import { activate } from '@/lib/locale'
import { api } from './client'
import { Problem } from './problem'
import { useProblemCodeText, useProblemText } from './problem-text'

function wrapper({ children }: PropsWithChildren) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}
afterEach(async () => {
  vi.unstubAllGlobals()
  await activate('en')
})

/** What the app makes of an answer of the service. */
async function refusal(code: string, args: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/problem+json' }
  const body = JSON.stringify({ type: `/problems/${code}`, status: 409, args })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status: 409, headers })))
  return api.GET('/api/v1/session').then(
    () => null,
    (problem: unknown) => problem,
  )
}

const textOf = (problem: unknown) => renderHook(() => useProblemText(problem), { wrapper }).result.current

test('a known code is told in the reader’s words, with its arguments', () => {
  const problem = new Problem({ type: '/problems/too_many_open_requests', args: { limit: 3 } })
  expect(textOf(problem)).toBe('You have 3 requests open. Wait for an answer or withdraw one.')
})

test('a code of a newer service is told in its own words', () => {
  expect(textOf(new Problem({ type: '/problems/new', detail: 'Something new.' }))).toBe('Something new.')
})

test('nothing wrong, nothing said', () => {
  expect(textOf(null)).toBe('')
})

test('a refusal brings its text in the reader’s language, or else one that is there', async () => {
  const french = catalogues['fr'] ?? {}
  const { refusals } = french
  await activate('fr')
  Object.assign(french, { refusals: () => Promise.reject(new TypeError('gone')) })
  expect(textOf(await refusal('too_many_active_goals', { limit: 3 }))).toBe(
    'Ce n’est pas possible pour le moment. Rechargez la page et réessayez.',
  )
  Object.assign(french, { refusals })
  expect(textOf(await refusal('too_many_active_goals', { limit: 3 }))).toMatch(/ 3 objectifs en cours /)
})

test('a problem that any request can have needs no further texts', async () => {
  await activate('fr')
  expect(textOf(new Problem({ type: '/problems/forbidden' }))).toBe(
    'Vous n’avez pas l’autorisation d’effectuer cette action.',
  )
})

test('an unknown code in the address says nothing', () => {
  const { result } = renderHook(() => useProblemCodeText('<script>'), { wrapper })
  expect(result.current).toBeNull()
})
