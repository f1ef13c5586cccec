import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ApprovalsPage } from './ApprovalsPage'

const waiting = (enrolment_id: string, display_name: string) => ({
  enrolment_id,
  submitted_at: '2026-11-20T10:00:00Z',
  overdue: false,
  role: 'mentee',
  display_name,
  society_name: null,
  email: `${enrolment_id}@members.test`,
  headline: '',
  country: null,
  membership: {
    status: 'active',
    number: null,
    category: null,
    valid_until: null,
    verified_at: '2026-11-20T10:00:00Z',
  },
  own: false,
  questions: [],
})

it('names whom somebody else decided on also when nobody is left on the list', async () => {
  const queue = [waiting('e1', 'Amina Otieno'), waiting('e2', 'Zoe Ndlovu')]
  const refused = queue.map(({ enrolment_id }) => ({ enrolment_id, code: 'enrolment_already_decided' }))
  vi.stubGlobal('fetch', (request: Request) => {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') return Promise.resolve(Response.json({ done: [], refused }))
    const items = path.endsWith('/approvals') ? queue : []
    return Promise.resolve(
      Response.json(
        path.endsWith('/isbt') ? { name: 'ISBT', policy: { approval: {} } } : { items, next: null },
      ),
    )
  })
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterContextProvider router={router}>
          <ApprovalsPage programme="isbt" search={{}} onSearch={() => undefined} />
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
  const user = userEvent.setup()
  await user.click(await screen.findByRole('checkbox', { name: /Tick all/ }))
  await user.click(await screen.findByRole('button', { name: 'Approve them' }))
  expect(await screen.findByText('Nobody waits for approval')).toBeVisible()
  expect(screen.getByText('Not everybody was decided on')).toBeVisible()
  for (const name of ['Amina Otieno', 'Zoe Ndlovu']) expect(screen.getByText(name)).toBeVisible()
})
