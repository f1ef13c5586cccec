import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Button } from './Button'
import { LinkButton } from './Link'

test('what says the same on every card has the name of what the card is about', () => {
  renderWithMessages(
    <article>
      <h2 id="amina">Amina Otieno</h2>
      <LinkButton href="#profile" about="amina">
        Profile
      </LinkButton>
      <Button about="amina">Shortlist</Button>
      <Button>Show more</Button>
    </article>,
  )
  expect(screen.getByRole('link', { name: 'Profile Amina Otieno' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Shortlist Amina Otieno' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Show more' })).toBeVisible()
})
