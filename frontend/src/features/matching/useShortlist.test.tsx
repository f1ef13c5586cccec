import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useHide, useShortlist } from './useShortlist'
import type { Match } from './model'

/** Holds back every response until the test releases it. Returns the requests. */
function slowService() {
  const sent: string[] = []
  const waiting: Array<() => void> = []
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname.split('/').at(-2)}`)
    return new Promise<Response>((answer) => {
      waiting.push(() => answer(new Response(null, { status: 204 })))
    })
  })
  const next = () => act(async () => waiting.shift()?.())
  return { sent, next }
}

function Around({ children }: PropsWithChildren) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </I18nProvider>
  )
}

const client = new QueryClient()
const match = { shortlisted: false, person: { enrolment_id: 'm1', display_name: 'Zoe' } } as Match

afterEach(() => vi.unstubAllGlobals())

test('a wish that is taken back at once is sent after the first, and the last one is what is shown', async () => {
  const { sent, next } = slowService()
  const { result } = renderHook(() => useShortlist('e1', match), { wrapper: Around })
  act(() => void result.current.toggle())
  act(() => void result.current.toggle())
  act(() => void result.current.toggle())
  await waitFor(() => expect(sent).toEqual(['PUT shortlist']))
  expect(result.current.isShortlisted).toBe(true)
  await next()
  await waitFor(() => expect(sent).toEqual(['PUT shortlist', 'DELETE shortlist']))
  expect(result.current.isShortlisted).toBe(true)
  await next()
  await waitFor(() => expect(sent.at(-1)).toBe('PUT shortlist'))
  expect(result.current.isShortlisted).toBe(true)
})

test('what is wished of the same person in two places is sent one after another', async () => {
  const { sent, next } = slowService()
  const card = renderHook(() => useShortlist('e2', match), { wrapper: Around })
  const menu = renderHook(() => useHide('e2', match), { wrapper: Around })
  act(() => void card.result.current.toggle())
  act(() => void menu.result.current.hide())
  await waitFor(() => expect(sent).toEqual(['PUT shortlist']))
  await next()
  await waitFor(() => expect(sent).toEqual(['PUT shortlist', 'PUT hidden']))
})
