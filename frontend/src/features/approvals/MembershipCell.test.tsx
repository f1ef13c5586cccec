import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { onEveryDevice } from '@/testing/time-zones'
import { MembershipCell } from './ApprovalTable'

onEveryDevice('a membership in the queue', () => {
  test('is valid until the day that the society named', () => {
    renderWithMessages(
      <MembershipCell
        membership={{
          status: 'active',
          number: '00042',
          category: null,
          valid_until: '2026-12-31',
          verified_at: '2026-11-20T10:00:00Z',
        }}
      />,
    )
    expect(screen.getByText('31 December 2026')).toBeVisible()
  })
})
