import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { useComparison } from './comparison'
import { CompareTray } from './CompareTray'

const names = ['Amina', 'Kwame', 'Léonie']

function Choose() {
  const { toggle } = useComparison('e1')
  return names.map((name) => (
    <button key={name} type="button" onClick={() => toggle({ mentor: name, name })}>
      Compare {name}
    </button>
  ))
}

test('at three it says that there are no more, and who is taken out has a name', async () => {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  renderWithMessages(
    <RouterContextProvider router={router}>
      <Choose />
      <CompareTray programme="isbt" enrolment="e1" />
    </RouterContextProvider>,
  )
  for (const name of names) await userEvent.click(screen.getByRole('button', { name: `Compare ${name}` }))
  expect(screen.getByRole('status')).toHaveTextContent('You can compare up to 3 mentors at a time.')
  await userEvent.click(screen.getByRole('button', { name: 'Remove Kwame' }))
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
})
