import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { ExcludedPeopleField } from './ExcludedPeopleField'
import type { ProfileForm } from './useProfileForm'

function open(never_match: string[] = []) {
  const change = vi.fn()
  renderWithMessages(
    <ExcludedPeopleField
      form={{ values: { never_match }, change, error: () => undefined } as unknown as ProfileForm}
    />,
  )
  const field = screen.getByRole('textbox', { name: 'Never match me with' })
  return { change, field }
}

test('a name is not taken for somebody, and what was typed stays', async () => {
  const { change, field } = open()
  await userEvent.type(field, 'Amina Otieno{Enter}')
  expect(change).not.toHaveBeenCalled()
  expect(field).toHaveValue('Amina Otieno')
  expect(field).toHaveAccessibleDescription(/Enter an e-mail address or a membership number\./)
  await userEvent.clear(field)
  expect(field).toBeValid()
  await userEvent.type(field, 'amina@clinic.test{Enter}')
  expect(change).toHaveBeenCalledExactlyOnceWith('never_match', ['amina@clinic.test'])
})

test('that an address may belong to nobody is said beside the list', () => {
  open(['nobody@clinic.test'])
  expect(screen.getByText(/Please check the spelling/)).toBeVisible()
})
