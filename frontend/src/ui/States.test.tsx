import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Problem } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { ErrorState, ProblemBanner } from './States'

test('an error says what happened, names the request and can be tried again', async () => {
  const retry = vi.fn()
  renderWithMessages(
    <ErrorState
      problem={new Problem({ type: '/problems/unavailable', request_id: '01J' })}
      onRetry={retry}
    />,
  )
  expect(screen.getByRole('alert')).toHaveTextContent(/temporarily unavailable.*01J/s)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(retry).toHaveBeenCalledOnce()
})

test('what was not done is said with the reason, and nothing where nothing went wrong', () => {
  const { rerender } = renderWithMessages(<ProblemBanner title="Not sent yet" problem={null} />)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  rerender(<ProblemBanner title="Not sent yet" problem={new Problem({ type: '/problems/unavailable' })} />)
  expect(screen.getByRole('alert')).toHaveTextContent(/Not sent yet.*temporarily unavailable/s)
})
