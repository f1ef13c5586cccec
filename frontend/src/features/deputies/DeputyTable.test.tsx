import { QueryClientProvider } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { queryClient } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { onEveryDevice } from '@/testing/time-zones'
import { DeputyTable } from './DeputyTable'
import type { Deputy } from './useDeputies'

const daria: Deputy = {
  id: 'd1',
  display_name: 'Daria Novak',
  email: 'daria@members.test',
  named_by: 'Ines Duarte',
  named_at: '2026-11-20T12:00:00Z',
  until: '2026-12-31',
  own: false,
}

onEveryDevice('a deputy', () => {
  test('has the last day that was chosen', () => {
    renderWithMessages(
      <QueryClientProvider client={queryClient}>
        <DeputyTable programme="isbt" items={[daria]} mayEnd={false} onEnded={() => {}} />
      </QueryClientProvider>,
    )
    expect(screen.getAllByText('31 December 2026')).not.toHaveLength(0)
  })
})
