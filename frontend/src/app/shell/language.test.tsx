import { i18n } from '@lingui/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queryClient, useProgramme } from '@/api'
import { activate } from '@/lib/locale'
import { renderWithMessages } from '@/testing/render'
import { useAccountLanguage, useChooseLanguage } from './language'

const json = (body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json', ...headers } })

/** Simulates the service for an account in this language, or for a visitor if it is `null`. Returns the requests. */
function serve(accountLanguage: string | null): Request[] {
  const asked: Request[] = []
  let locale = accountLanguage
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request.clone())
    if (request.method === 'PATCH') locale = ((await request.json()) as { locale: string }).locale
    if (request.url.endsWith('/me')) return json({ id: 'm', locale, version: 4 }, { ETag: '"4"' })
    return json({ access: locale === null ? 'anonymous' : 'active', member: locale && { locale } })
  })
  return asked
}

function Language() {
  useAccountLanguage()
  const choose = useChooseLanguage()
  return (
    <button type="button" onClick={() => void choose('fr')}>
      Français
    </button>
  )
}

const open = () =>
  renderWithMessages(
    <QueryClientProvider client={queryClient}>
      <Language />
    </QueryClientProvider>,
  )

beforeEach(() => queryClient.clear())
afterEach(async () => {
  vi.unstubAllGlobals()
  await activate('en')
})

test('whoever signs in reads the app in the language of the account', async () => {
  serve('fr')
  open()
  await waitFor(() => expect(i18n.locale).toBe('fr'))
})

test('a text that is on its way in the browser’s language is requested again in that of the account', async () => {
  const answers: (() => void)[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!request.url.includes('/programmes/')) return json({ access: 'active', member: { locale: 'fr' } })
    const language = request.headers.get('Accept-Language')
    if (language === 'en') await new Promise<void>((resolve) => answers.push(resolve))
    return json({ slug: 'isbt', name: language })
  })
  const Programme = () => <p>{useProgramme('isbt').data?.name}</p>
  renderWithMessages(
    <QueryClientProvider client={queryClient}>
      <Language />
      <Programme />
    </QueryClientProvider>,
  )
  await screen.findByText('fr')
  answers.forEach((answer) => answer())
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  expect(screen.getByText('fr')).toBeInTheDocument()
  expect(answers).toHaveLength(1)
})

test('a member’s choice is saved to the account, on the version that was read', async () => {
  const asked = serve('en')
  open()
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(asked.some((request) => request.method === 'PATCH')).toBe(true))
  const saved = asked.find((request) => request.method === 'PATCH')
  expect(saved?.headers.get('If-Match')).toBe('"4"')
  expect(await saved?.json()).toEqual({ locale: 'fr' })
  expect(i18n.locale).toBe('fr')
})

test('a visitor’s choice stays in the browser, and asks for texts in that language from then on', async () => {
  const asked = serve(null)
  open()
  await waitFor(() => expect(queryClient.isFetching()).toBe(0))
  await userEvent.click(screen.getByRole('button'))
  await waitFor(() => expect(i18n.locale).toBe('fr'))
  expect(asked.filter((request) => request.url.endsWith('/me'))).toEqual([])
  await queryClient.invalidateQueries()
  await waitFor(() => expect(asked.at(-1)?.headers.get('Accept-Language')).toBe('fr'))
})
