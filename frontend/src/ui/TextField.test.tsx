import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { TextField } from './TextField'

function Headline({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start)
  return <TextField label="Headline" value={value} onChange={setValue} maxLength={12} />
}

test('too much is counted and said, never cut', async () => {
  renderWithMessages(<Headline />)
  const field = screen.getByRole('textbox', { name: 'Headline' })
  await userEvent.type(field, 'Haemovigilance')
  expect(field).toHaveValue('Haemovigilance')
  expect(screen.getByText('14 / 12')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('2 characters too many')
})

test('that there is too much belongs to the field, whatever the form says', async () => {
  renderWithMessages(<Headline start="Haemovigilance" />)
  const field = screen.getByRole('textbox', { name: 'Headline' })
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('At most 12 characters.')
})

test('the count is spoken only near the end', async () => {
  renderWithMessages(
    <TextField label="Statement" value="Short" onChange={() => undefined} maxLength={2000} />,
  )
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('what else is wrong is said instead', () => {
  const props = { label: 'Note', value: 'https://x.test', onChange: () => undefined, maxLength: 5 }
  renderWithMessages(<TextField {...props} errorMessage="No links, please." />)
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription('No links, please.')
})
