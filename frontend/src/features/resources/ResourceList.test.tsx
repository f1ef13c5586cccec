import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { problemResponse } from '@/testing/problem-response'
import { ResourcesPage } from './ResourcesPage'
import type { Resource } from './resources'

const resource = (id: string, more: Partial<Resource> = {}): Resource => ({
  id,
  title: `Resource ${id}`,
  summary: '',
  kind: 'document',
  url: null,
  body_html: '<p>Read me</p>',
  minutes: 4,
  step: 'read',
  role: null,
  requirement: 'recommended',
  opened_at: null,
  acknowledged_at: null,
  ...more,
})

function open(items: Resource[], acknowledge: () => Promise<Response>) {
  vi.stubGlobal('fetch', (request: Request) => {
    if (request.method === 'PUT') return acknowledge()
    const enrolment = { id: 'e1', programme: { slug: 'isbt', name: 'ISBT' }, role: 'mentee' }
    const isResources = new URL(request.url).pathname.endsWith('/resources')
    return Promise.resolve(Response.json({ items: isResources ? items : [enrolment], next: null }))
  })
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  const props = { programme: 'isbt', role: 'mentee' } as const
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterContextProvider router={router}>
          <ResourcesPage {...props} />
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

const refused = () => Promise.resolve(problemResponse(500, 'internal'))

it('puts the required ones first and counts what is read', async () => {
  const read = resource('b', { acknowledged_at: '2026-11-18T10:00:00Z' })
  open([read, resource('a', { requirement: 'required' })], () => Promise.reject(new TypeError('unused')))
  expect(await screen.findByText(/Read 1 more required resource/)).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Resource a')
  expect(screen.getByRole('progressbar', { name: '1 of 2 read' })).toBeInTheDocument()
})

it('ticks a resource off before the service has answered', async () => {
  open([resource('a')], () => new Promise(() => {}))
  await userEvent.click(await screen.findByRole('button', { name: /^I have read this/ }))
  expect(await screen.findByText(/Read on/)).toBeInTheDocument()
  expect(screen.getByRole('progressbar', { name: '1 of 1 read' })).toBeInTheDocument()
})

it('takes the tick back when the service refuses', async () => {
  open([resource('a')], refused)
  await userEvent.click(await screen.findByRole('button', { name: /^I have read this/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^I have read this/ })).toBeInTheDocument())
  expect(screen.getByRole('progressbar', { name: '0 of 1 read' })).toBeInTheDocument()
})
