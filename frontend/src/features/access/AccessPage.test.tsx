import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { queryClient, type Schemas, type Session } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { onEveryDevice } from '@/testing/time-zones'
import type { PlainDate } from '@/lib/time'
import { AccessPage } from './AccessPage'

const society: Schemas['Society'] = {
  name: 'Society of Examples',
  short_name: 'SoE',
  join_url: 'https://society.test/join',
  renew_url: 'https://society.test/renew',
  details_url: 'https://society.test/me',
  help_url: '',
  contact_email: 'help@society.test',
  locale: 'en',
  brand: '#a3182f',
}

const member = (
  status: Schemas['Membership']['status'],
  valid_until: PlainDate | null = null,
): Schemas['Me'] => ({
  id: '1',
  display_name: 'Victor Mbeki',
  title: null,
  short_name: null,
  email: 'victor.mbeki@members.test',
  locale: 'en',
  time_zone: null,
  membership: { status, number: null, category: null, valid_until, verified_at: '2026-11-21T08:00:00Z' },
})

function open(session: Partial<Session>, problemCode?: string) {
  const whole: Session = {
    access: 'restricted',
    reason: null,
    member: null,
    coordinates: [],
    administrator: false,
    name_required: false,
    ...session,
  }
  queryClient.setQueryData(['get', '/api/v1/session', {}], whole)
  queryClient.setQueryData(['get', '/api/v1/society', {}], society)
  renderWithMessages(
    <QueryClientProvider client={queryClient}>
      <AccessPage returnTo="/p/soe/mentee" problemCode={problemCode} />
    </QueryClientProvider>,
  )
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent
const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

beforeEach(() => queryClient.clear())

test('who is not signed in signs in, and comes back to where they wanted to go', () => {
  open({ access: 'anonymous', reason: 'not_signed_in' })
  expect(title()).toBe('Sign in to continue')
  expect(link('Sign in with SoE')).toBe('/api/v1/session/sign-in?return_to=%2Fp%2Fsoe%2Fmentee')
  expect(link('Not a member yet? Join')).toBe(society.join_url)
})

test('a lapsed member sees since when, and how to renew', () => {
  open({ reason: 'lapsed', member: member('lapsed', '2026-06-30') })
  expect(title()).toBe('Your membership ended on 30 June 2026')
  expect(link('Renew')).toBe(society.renew_url)
  expect(link('Change your details at SoE')).toBe(society.details_url)
})

test('who is not a member may join or try another account', () => {
  open({ reason: 'not_a_member', member: member('none') })
  expect(link('Join')).toBe(society.join_url)
  expect(link('Try another account')).toMatch(/again=true$/)
  expect(screen.getByRole('button', { name: 'Sign out' })).toBeEnabled()
})

test('a suspended member is told in neutral words whom to ask', () => {
  open({ reason: 'suspended', member: member('suspended') })
  expect(title()).toBe('Your membership is suspended')
  expect(link('Contact SoE')).toBe('mailto:help@society.test')
})

test('when the society said nothing, one can check again', () => {
  open({ reason: 'unknown', member: member('unknown') })
  expect(link('Check again')).toBe('/api/v1/session/sign-in?return_to=%2Fp%2Fsoe%2Fmentee')
})

test('what went wrong while signing in is said first', () => {
  open({ access: 'anonymous', reason: 'not_signed_in' }, 'sign_in_expired')
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The sign-in took too long or was started in another browser',
  )
})

onEveryDevice('the last day of a membership', () => {
  test('is the day that the society named', () => {
    open({ reason: 'lapsed', member: member('lapsed', '2026-03-31') })
    expect(title()).toBe('Your membership ended on 31 March 2026')
    expect(screen.getByText('31 March 2026')).toBeVisible()
  })
})
