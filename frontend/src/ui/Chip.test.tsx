import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Chip } from './Chip'

test('the button that removes a chip is named after what it shows, plain text or not', () => {
  renderWithMessages(
    <>
      <Chip onRemove={() => {}}>French</Chip>
      <Chip onRemove={() => {}}>
        <bdi>Amina Otieno</bdi>
      </Chip>
    </>,
  )
  expect(screen.getByRole('button', { name: 'Remove French' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Remove Amina Otieno' })).toBeVisible()
})
