import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { problemResponse } from '@/testing/problem-response'
import { renderPage } from '@/testing/render'
import { DeliveriesPage } from './DeliveriesPage'
import { MemberSessionsPage } from './MemberSessionsPage'

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
const member = { id: 'm1', display_name: 'Amina Otieno', email: 'amina.otieno@members.test' }

test('signing a member out names the member in the title, on the button and in the question', async () => {
  vi.stubGlobal('fetch', ({ method }: Request) =>
    Promise.resolve(
      method === 'DELETE'
        ? problemResponse(503, 'unavailable')
        : Response.json({ member, items: [session], next: null }),
    ),
  )
  const user = renderPage(<MemberSessionsPage member="m1" />)
  expect(await screen.findByRole('heading', { level: 1, name: 'Devices of Amina Otieno' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere: Amina Otieno' }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Sign Amina Otieno out everywhere?' })
  await user.click(within(dialog).getByRole('button', { name: 'Sign out everywhere' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Member not signed out')
})

test('the page of a member whom the society did not name names the address', async () => {
  const unnamed = { ...member, display_name: null }
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ member: unnamed, items: [], next: null })))
  renderPage(<MemberSessionsPage member="m1" />)
  const title = { level: 1, name: 'Devices of amina.otieno@members.test' }
  expect(await screen.findByRole('heading', title)).toBeVisible()
  expect(await screen.findByText('amina.otieno@members.test is not signed in')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
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
  renderPage(<DeliveriesPage />)
  expect(await screen.findByRole('button', { name: 'Send again: New request, Amina Otieno' })).toBeVisible()
  expect(screen.getByText('New request')).toBeVisible()
  expect(screen.getByText('By e-mail, tried 10 times')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send again: goal.set, Not a member' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send all 2 again' })).toBeVisible()
})
