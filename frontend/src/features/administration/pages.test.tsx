import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { problemResponse } from '@/api/testing'
import { DeliveriesPage } from './DeliveriesPage'
import { MemberSessionsPage } from './MemberSessionsPage'

function open(page: ReactNode, state: { memberName?: string } = {}) {
  const history = createMemoryHistory()
  history.push('/administration/members/m1', state)
  const router = createRouter({ routeTree: createRootRoute(), history })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterContextProvider router={router}>{page}</RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return userEvent.setup()
}

const session = {
  id: 's1',
  browser: 'Firefox',
  system: 'Windows',
  address_hint: null,
  created_at: '2026-11-20T10:00:00Z',
  last_seen_at: '2026-11-20T10:00:00Z',
  expires_at: '2026-12-20T10:00:00Z',
  current: false,
}

test('signing a member out names the member in the title, on the button and in the question', async () => {
  vi.stubGlobal('fetch', ({ method }: Request) =>
    Promise.resolve(
      method === 'DELETE'
        ? problemResponse(503, 'unavailable')
        : Response.json({ items: [session], next: null }),
    ),
  )
  const user = open(<MemberSessionsPage member="m1" />, { memberName: 'Amina Otieno' })
  expect(screen.getByRole('heading', { level: 1, name: 'Devices of Amina Otieno' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere: Amina Otieno' }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Sign Amina Otieno out everywhere?' })
  await user.click(within(dialog).getByRole('button', { name: 'Sign out everywhere' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Member not signed out')
})

test('the page of a member that was opened from elsewhere says so without a name', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [], next: null })))
  open(<MemberSessionsPage member="m1" />)
  expect(screen.getByRole('heading', { level: 1, name: 'Devices of a member' })).toBeVisible()
  expect(await screen.findByText('This member is not signed in')).toBeVisible()
})

test('an undelivered message says in words what it is and to whom, and so does its button', async () => {
  const delivery = {
    id: 'd1',
    kind: 'request.sent',
    subscriber: 'mail',
    recipient_id: 'm1',
    recipient_name: 'Amina Otieno',
    attempts: 10,
    last_error: 'mailbox full',
    created_at: '2026-11-20T10:00:00Z',
  }
  const unknown = { ...delivery, id: 'd2', kind: 'goal.set', recipient_name: null, attempts: 1 }
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ items: [delivery, unknown], next: null, total: 2 })),
  )
  open(<DeliveriesPage />)
  expect(await screen.findByRole('button', { name: 'Send again: New request, Amina Otieno' })).toBeVisible()
  expect(screen.getByText('New request')).toBeVisible()
  expect(screen.getByText('By e-mail, tried 10 times')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send again: goal.set, Not a member' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send all 2 again' })).toBeVisible()
})
