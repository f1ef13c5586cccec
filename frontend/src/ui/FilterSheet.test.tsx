import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { FilterSheet } from './FilterSheet'

test('the button says how many filters are in force, and the sheet leads back to the list', async () => {
  renderWithMessages(
    <FilterSheet count={2} show="Show 23 registrations" onClear={() => {}}>
      <p>Country</p>
    </FilterSheet>,
  )
  const opener = screen.getByRole('button', { name: 'Filter (2)' })
  await userEvent.click(opener)
  expect(await screen.findByRole('dialog', { name: 'Filter the list' })).toHaveTextContent('Country')
  await userEvent.click(screen.getByRole('button', { name: 'Show 23 registrations' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() => expect(opener).toHaveFocus())
})

test('all filters are cleared at once, and there is nothing to clear where none is in force', async () => {
  const clear = vi.fn()
  const sheet = (count: number) => (
    <FilterSheet count={count} onClear={clear}>
      <p>Country</p>
    </FilterSheet>
  )
  const { rerender } = renderWithMessages(sheet(1))
  await userEvent.click(screen.getByRole('button', { name: 'Filter (1)' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Clear all' }))
  expect(clear).toHaveBeenCalledOnce()
  rerender(sheet(0))
  expect(screen.queryByRole('button', { name: 'Clear all' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Show the list' })).toBeVisible()
})
