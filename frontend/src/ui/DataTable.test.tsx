import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Checkbox } from './Choices'
import { DataTable } from './DataTable'

test('the heading of a row is what it is about, without the box that ticks it', () => {
  renderWithMessages(
    <DataTable
      caption="Registrations"
      rows={['Amina Otieno']}
      rowKey={(row) => row}
      columns={[{ key: 'person', title: 'Person', cell: (row) => row }]}
      lead={{
        title: 'Select',
        cell: (row) => (
          <Checkbox isSelected={false} onChange={() => {}}>
            Tick {row}
          </Checkbox>
        ),
      }}
    />,
  )
  expect(screen.getByRole('rowheader')).not.toContainElement(screen.getByRole('checkbox'))
  expect(screen.getByRole('rowheader')).toHaveTextContent('Amina Otieno')
  expect(screen.getByRole('columnheader', { name: 'Select' })).toBeInTheDocument()
})
