import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { MultiSelect } from './MultiSelect'

const options = ['Change', 'Speaking', 'Writing'].map((label) => ({ value: label.toLowerCase(), label }))
const many = Array.from({ length: 30 }, (_, index) => ({ value: `l${index}`, label: `Language ${index}` }))

function Topics({ choices = options, start = [] as string[], max = 2 }) {
  const [value, setValue] = useState(start)
  return <MultiSelect label="Topics" value={value} onChange={setValue} options={choices} max={max} />
}

test('at the limit the others rest, and the chosen can be taken back', async () => {
  renderWithMessages(<Topics />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Change' }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Speaking' }))
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('2 of 2 chosen')
  expect(screen.getByRole('checkbox', { name: 'Writing' })).toBeDisabled()
  expect(screen.getByText(/cannot choose any more/)).toHaveAttribute('role', 'status')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Change' }))
  expect(screen.getByRole('checkbox', { name: 'Writing' })).toBeEnabled()
})

test('a long list is searched, and what is chosen can be removed by name', async () => {
  renderWithMessages(<Topics choices={many} max={5} start={['l3']} />)
  await userEvent.type(await screen.findByRole('combobox', { name: 'Topics' }), 'Language 17')
  await userEvent.click(screen.getByRole('option', { name: 'Language 17' }))
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('2 of 5 chosen')
  await userEvent.click(screen.getByRole('button', { name: 'Remove Language 3' }))
  expect(screen.getAllByRole('status')[0]).toHaveTextContent('1 of 5 chosen')
})
