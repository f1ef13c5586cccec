import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { activate } from '@/lib/locale'
import { trackOwnAction } from '@/lib/own-actions'
import { ToastRegion } from '@/ui'
import { NotificationsProvider, UnreadBadge } from './NotificationsProvider'

type Listener = (event: { data: string }) => void

/** Stubs the event stream, which the test controls, and the lists, which return `unread`. */
function open() {
  const listeners = new Map<string, Listener>()
  const service = { unread: 0 }
  vi.stubGlobal(
    'EventSource',
    class {
      addEventListener = (type: string, listener: Listener) => listeners.set(type, listener)
      close = () => undefined
    },
  )
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      addEventListener = () => undefined
      postMessage = () => undefined
      close = () => undefined
    },
  )
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ items: [], next: null, unread: service.unread })),
  )
  const client = new QueryClient()
  client.setQueryData(['get', '/api/v1/session', {}], { access: 'active', member: { id: 'm' } })
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <RouterContextProvider router={router}>
          <NotificationsProvider>
            <UnreadBadge />
            <ToastRegion />
          </NotificationsProvider>
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
  const say = (type: string, data: unknown) =>
    act(async () => listeners.get(type)?.({ data: JSON.stringify(data) }))
  return { client, service, say }
}

const ended = (mentorship_id: string, person: string) => ({
  id: mentorship_id,
  kind: 'mentorship_ended',
  programme: { slug: 'isbt', name: 'ISBT' },
  role: 'mentee',
  args: { person, mentorship_id },
  created_at: '2026-11-20T10:00:00Z',
  read_at: null,
})

afterEach(() => vi.unstubAllGlobals())

test('who has ended a mentorship is not told of it a second time, and of another is', async () => {
  const { say } = open()
  trackOwnAction('own')
  await say('notification', ended('own', 'Zoe Ndlovu'))
  await say('notification', ended('other', 'Leo Marchetti'))
  await waitFor(() =>
    expect(screen.getByRole('region', { name: 'Messages' })).toHaveTextContent('Leo Marchetti'),
  )
  expect(screen.getByRole('region', { name: 'Messages' })).not.toHaveTextContent('Zoe Ndlovu')
})

test('a message is in the reader’s language from the first one on', async () => {
  await activate('fr')
  const { say } = open()
  await say('notification', ended('other', 'Zoe Ndlovu'))
  const message = await screen.findByText('Votre mentorat avec Zoe Ndlovu est terminé')
  expect(message).toBeInTheDocument()
  // A message that stays would delay those of the next test.
  act(() =>
    within(message.parentElement ?? message)
      .getByRole('button', { name: 'Fermer' })
      .click(),
  )
  await act(() => activate('en'))
})

test('a message has a link to its page, but not on that page', async () => {
  const { say } = open()
  history.pushState(null, '', '/p/isbt/mentee/mentorships/here')
  await say('notification', ended('here', 'Ada Osei'))
  await say('notification', ended('other', 'Noor Haddad'))
  const textOf = (name: string) => screen.findByText(`Your mentorship with ${name} has ended`)
  const buttonsBeside = async (name: string) =>
    [...((await textOf(name)).parentElement?.querySelectorAll('button') ?? [])].map(
      (one) => one.getAttribute('aria-label') ?? one.firstChild?.textContent,
    )
  expect(await buttonsBeside('Ada Osei')).toEqual(['Dismiss'])
  expect(await buttonsBeside('Noor Haddad')).toEqual(['Open', 'Dismiss'])
})

test('the badge is never older than the list', async () => {
  const { client, service, say } = open()
  service.unread = 2
  await say('unread', { unread: 2 })
  expect(await screen.findByText('2')).toBeInTheDocument()
  service.unread = 0
  await act(() => new Promise((later) => setTimeout(later, 5)))
  await act(() => client.invalidateQueries({ queryKey: ['get', '/api/v1/notifications'] }))
  expect(screen.queryByText('2')).not.toBeInTheDocument()
})
