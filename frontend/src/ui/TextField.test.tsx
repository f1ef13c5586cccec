import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '@/lib/test-render'
import { TextField } from './TextField'

function Headline({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start)
  const error = value.length > 12 ? 'At most 12 characters.' : undefined
  return <TextField label="Headline" value={value} onChange={setValue} maxLength={12} errorMessage={error} />
}

test('too much is counted and said, never cut', async () => {
  show(<Headline />)
  const field = screen.getByRole('textbox', { name: 'Headline' })
  await userEvent.type(field, 'Haemovigilance')
  expect(field).toHaveValue('Haemovigilance')
  expect(screen.getByText('14 / 12')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('2 characters too many')
})

test('the error belongs to the field', async () => {
  show(<Headline start="Haemovigilance" />)
  const field = screen.getByRole('textbox', { name: 'Headline' })
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('At most 12 characters.')
})

test('the count is spoken only near the end', async () => {
  show(<TextField label="Statement" value="Short" onChange={() => undefined} maxLength={2000} />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
