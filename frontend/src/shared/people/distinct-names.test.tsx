import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { DistinctNames, useDistinctName } from './names'

const person = (enrolment_id: string, display_name: string, more = {}) => ({
  enrolment_id,
  display_name,
  headline: '',
  workplace: null,
  country: null,
  ...more,
})

const people = [
  person('e1', 'Maria Silva', { headline: 'Haematologist' }),
  person('e2', 'Maria Silva', { country: 'BR' }),
  person('e3', 'Amina Otieno', { headline: 'Registrar' }),
]

function Send({ to }: { to: (typeof people)[number] }) {
  return <button type="button" aria-label={`Send a request to ${useDistinctName(to)}`} />
}

test('two people of one name have two buttons, and one of a name has it alone', () => {
  renderWithMessages(
    <DistinctNames people={people}>
      {people.map((one) => (
        <Send key={one.enrolment_id} to={one} />
      ))}
    </DistinctNames>,
  )
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Send a request to Maria Silva, Haematologist',
    'Send a request to Maria Silva, Brazil',
    'Send a request to Amina Otieno',
  ])
})
