import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Role, Schemas } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { ShortlistActions } from './ShortlistActions'
import { RoleContext } from './context'

const page = (count: number) =>
  ({
    total: count,
    items: Array.from({ length: count }, (_, index) => ({ person: { enrolment_id: `m${index + 1}` } })),
  }) as unknown as Schemas['MatchPage']

function draw(count: number, role: Role = 'mentee') {
  const onShow = vi.fn()
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  renderWithMessages(
    <RouterContextProvider router={router}>
      <RoleContext value={role}>
        <ShortlistActions programme="isbt" first={page(count)} onShow={onShow} />
      </RoleContext>
    </RouterContextProvider>,
  )
  return onShow
}

test.each([2, 3])('%i on the shortlist are compared at once', (count) => {
  draw(count)
  const href = screen.getByRole('link', { name: 'Compare' }).getAttribute('href') ?? ''
  const address = new URL(href, 'http://localhost')
  expect(address.pathname).toBe('/p/isbt/mentee/find/compare')
  expect(address.searchParams.get('with')).toBe(['m1', 'm2', 'm3'].slice(0, count).join(','))
})

test.each([
  [1, 'Add one or two more mentors to your shortlist to compare them.'],
  [4, 'You can compare up to 3 mentors at a time. Open the menu beside a name to choose them.'],
])('with %i the button is off, and says why', (count, reason) => {
  draw(count)
  const button = screen.getByRole('button', { name: 'Compare' })
  expect(button).toBeDisabled()
  expect(button).toHaveAccessibleDescription(reason)
})

test('a mentor has a shortlist too, and nobody to compare', async () => {
  const onShow = draw(2, 'mentor')
  expect(screen.queryByRole('link')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }))
  expect(onShow).toHaveBeenCalledWith(null)
})
