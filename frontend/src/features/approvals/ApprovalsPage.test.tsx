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

const queue = [waiting('e1', 'Amina Otieno'), waiting('e2', 'Zoe Ndlovu'), waiting('e3', 'Leo Marchetti')]

function open(decide: () => Response) {
  vi.stubGlobal('fetch', (request: Request) => {
    const path = new URL(request.url).pathname
    if (request.method === 'POST') return Promise.resolve(decide())
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
  return userEvent.setup()
}

it('names whom somebody else decided on also when nobody is left on the list', async () => {
  const refused = queue.map(({ enrolment_id }) => ({ enrolment_id, code: 'enrolment_already_decided' }))
  const user = open(() => Response.json({ done: [], refused }))
  await user.click(await screen.findByRole('checkbox', { name: /Select all/ }))
  await user.click(await screen.findByRole('button', { name: 'Approve selected' }))
  expect(await screen.findByText('No registrations to approve')).toBeVisible()
  expect(screen.getByText('Some decisions were not saved')).toBeVisible()
  for (const { display_name } of queue) expect(screen.getByText(display_name)).toBeVisible()
})

it('keeps a reason for those it was written for', async () => {
  const user = open(() => Response.json({ done: [], refused: [] }))
  const tick = async (name: string) =>
    user.click(await screen.findByRole('checkbox', { name: `Select ${name}` }))
  const reason = async (text = '') => {
    await user.click(screen.getByRole('button', { name: 'Decline selected' }))
    const field = await screen.findByRole('textbox', { name: 'Reason' })
    const before = (field as HTMLTextAreaElement).value
    if (text) await user.type(field, text)
    await user.keyboard('{Escape}')
    return before
  }
  await tick('Amina Otieno')
  await reason('Please add your workplace')
  await tick('Zoe Ndlovu')
  expect(await reason('For both')).toBe('')
  await tick('Amina Otieno')
  expect(await reason()).toBe('')
  await tick('Leo Marchetti')
  expect(await reason()).toBe('')
  await tick('Zoe Ndlovu')
  await tick('Leo Marchetti')
  await tick('Amina Otieno')
  expect(await reason()).toBe('Please add your workplace')
})
