import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { useFocusOnMore } from './focus'

function Table({ hasLinks }: { hasLinks: boolean }) {
  const [rows, setRows] = useState(['a', 'b'])
  const { list, expectMore } = useFocusOnMore<HTMLDivElement>(rows.length)
  const more = () => {
    expectMore()
    setRows(['a', 'b', 'c', 'd'])
  }
  return (
    <div ref={list}>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <td>{hasLinks ? <a href={`#${row}`}>{row}</a> : row}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 2 && (
        <button type="button" onClick={more}>
          Show more
        </button>
      )}
    </div>
  )
}

test('"Show more" of a table goes on at the first new row', async () => {
  render(<Table hasLinks />)
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('link', { name: 'c' })).toHaveFocus()
})

test('a row with nothing to press takes the focus itself', async () => {
  render(<Table hasLinks={false} />)
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByRole('row', { name: 'c' })).toHaveFocus()
})
