import { screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { programme } from '@/testing/programme'
import { renderWithMessages } from '@/testing/render'
import { onEveryDevice } from '@/testing/time-zones'
import { asked } from './fixtures.test-data'
import type * as ui from '@/ui'
import { RegistrationClosed } from './RegistrationClosed'
import { ApprovalDates } from './AwaitingApproval'

vi.mock('@/ui', async (original) => ({ ...(await original<typeof ui>()), LinkButton: () => null }))

const season = {
  opens_on: '2027-05-15',
  closes_on: '2027-07-31',
  ends_on: '2028-05-15',
  opens_at: '2027-05-15T04:00:00Z',
  closes_at: '2027-08-01T04:00:00Z',
  ends_at: '2028-05-15T04:00:00Z',
  open: false,
} as const

onEveryDevice('a season', () => {
  afterEach(() => vi.useRealTimers())

  test('has the dates of its programme', () => {
    vi.useFakeTimers({ now: new Date('2027-05-15T03:59:59Z') })
    renderWithMessages(<RegistrationClosed programme={{ ...programme, season }} title="Register" />)
    expect(screen.getByText('15 May 2027')).toBeVisible()
    expect(screen.getByText('31 July 2027')).toBeVisible()
  })

  test('is over when the service says so', () => {
    vi.useFakeTimers({ now: new Date('2027-08-01T04:00:00Z') })
    renderWithMessages(<RegistrationClosed programme={{ ...programme, season }} title="Register" />)
    expect(screen.getByText('31 July 2027')).toBeVisible()
    expect(screen.queryByText('15 May 2027')).toBeNull()
  })
})

onEveryDevice('a promised answer', () => {
  afterEach(() => vi.useRealTimers())

  test('is due on the day that the coordinators go by', () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T12:00:00Z') })
    const enrolment = { ...asked, status: 'submitted', decision_due_on: '2026-11-25' } as const
    renderWithMessages(<ApprovalDates enrolment={enrolment} programme={programme} />)
    expect(screen.getByText('25 November 2026')).toBeVisible()
  })
})
