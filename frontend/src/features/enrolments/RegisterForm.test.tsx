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
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { programme } from '@/testing/programme'
import { ToastRegion } from '@/ui'
import { RegisterForm } from './RegisterForm'

const sent: Request[] = []
let answers: Response[] = []

beforeEach(() => {
  sent.length = 0
  answers = []
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    const answer = answers.shift()
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no connection'))
  })
})

function open() {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  const props = { programme, role: 'mentee', title: 'Register as a mentee' } as const
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={new QueryClient()}>
        <RouterContextProvider router={router}>
          <RegisterForm {...props} />
          <ToastRegion />
        </RouterContextProvider>
      </QueryClientProvider>
    </I18nProvider>,
  )
}

const conduct = () => screen.getByRole('checkbox', { name: 'I agree to this code of conduct' })
const confidentiality = () => screen.getByRole('checkbox', { name: 'I promise to keep this confidential' })
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send my registration' }))

describe('registering', () => {
  it('asks for both promises, at the first that is missing', async () => {
    open()
    await userEvent.click(conduct())
    await send()
    expect(sent).toHaveLength(0)
    expect(screen.getByText('Please promise confidentiality to continue.')).toBeInTheDocument()
    expect(confidentiality()).toHaveFocus()
  })

  it('sends the versions that were agreed to, and one key for one intention', async () => {
    open()
    await userEvent.click(conduct())
    await userEvent.click(confidentiality())
    await send()
    expect(await screen.findByText(/could not reach the service/)).toBeInTheDocument()
    await send()
    await waitFor(() => expect(sent).toHaveLength(2))
    const [first, second] = sent
    expect(await first?.json()).toEqual({ role: 'mentee', conduct_version: 2, confidentiality_version: 1 })
    expect(second?.headers.get('idempotency-key')).toBe(first?.headers.get('idempotency-key'))
    expect(first?.headers.get('idempotency-key')).toMatch(/.{16,}/)
  })

  it.each([
    ['approved', ''],
    ['submitted', 'We have received your registration'],
  ])('says of a registration that is %s: %s', async (status, said) => {
    answers = [Response.json({ status }, { status: 201 })]
    open()
    await userEvent.click(conduct())
    await userEvent.click(confidentiality())
    await send()
    await waitFor(() => expect(screen.getByRole('region', { name: 'Messages' }).textContent).toBe(said))
  })

  it('keeps the ticks over a reload, but asks again for a newer text', () => {
    localStorage.setItem('tandem.draft.enrol.isbt.mentee', JSON.stringify({ conduct: 2, confidentiality: 0 }))
    open()
    expect(conduct()).toBeChecked()
    expect(confidentiality()).not.toBeChecked()
  })

  it('says the rules of this role in short', () => {
    open()
    expect(screen.getByText('By a coordinator, within 3 working days')).toBeInTheDocument()
    expect(screen.getByText('Up to 3 topics')).toBeInTheDocument()
    expect(
      screen.getByText('You can send up to 3 requests at a time, each open for 14 days'),
    ).toBeInTheDocument()
  })
})
