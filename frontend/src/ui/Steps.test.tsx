import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Steps } from './Steps'

test('each step says in words whether it is done, now or later', () => {
  renderWithMessages(
    <Steps
      items={[
        { label: 'Register', state: 'done' },
        { label: 'Profile', state: 'now' },
        { label: 'Match', state: 'later' },
      ]}
    />,
  )
  const items = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual(['Register, done', 'Profile, now', 'Match, later'])
  expect(items[1]).toHaveAttribute('aria-current', 'step')
})
