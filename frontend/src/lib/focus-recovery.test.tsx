import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverLostFocus } from './focus-recovery'
import { renderWithMessages } from '@/testing/render'

let stop: () => void
beforeEach(() => {
  stop = recoverLostFocus()
})
afterEach(() => stop())

function Names({ first }: { first: string[] }) {
  const [names, setNames] = useState(first)
  return (
    <main>
      <h1 tabIndex={-1}>Names</h1>
      <ul aria-label="Chosen">
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => setNames(names.filter((other) => other !== name))}>
              Remove {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}

const remove = async (name: string) => {
  screen.getByRole('button', { name }).focus()
  await userEvent.keyboard('{Enter}')
}

test('what is removed leaves the focus to what comes after it', async () => {
  renderWithMessages(<Names first={['French', 'English', 'Akan']} />)
  await remove('Remove English')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Remove Akan' })).toHaveFocus())
})

test('the last of a list leaves it to the one before', async () => {
  renderWithMessages(<Names first={['French', 'English']} />)
  await remove('Remove English')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Remove French' })).toHaveFocus())
})

test('the only one leaves it to the page', async () => {
  renderWithMessages(<Names first={['French']} />)
  await remove('Remove French')
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})

function Undoable() {
  const [isOffered, setOffered] = useState(true)
  return (
    <>
      <main>
        <h1 tabIndex={-1}>Approvals</h1>
        <button type="button">Approve</button>
      </main>
      {isOffered && (
        <button type="button" onClick={() => setOffered(false)}>
          Undo
        </button>
      )}
    </>
  )
}

test('a message that goes gives the focus back to where it was on the page', async () => {
  renderWithMessages(<Undoable />)
  screen.getByRole('button', { name: 'Approve' }).focus()
  await remove('Undo')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Approve' })).toHaveFocus())
})

function Limited() {
  const [count, setCount] = useState(0)
  return (
    <main>
      <h1 tabIndex={-1}>Topics</h1>
      <form aria-label="Topics">
        <input disabled={count > 0} aria-label="Search and add" onKeyDown={() => setCount(1)} />
      </form>
    </main>
  )
}

test('a field that cannot be used any more leaves the focus to its form', async () => {
  renderWithMessages(<Limited />)
  screen.getByRole('textbox').focus()
  await userEvent.keyboard('a')
  await waitFor(() => expect(screen.getByRole('form')).toHaveFocus())
})

function Sent() {
  const [isSent, setSent] = useState(false)
  return (
    <main>
      <h1 tabIndex={-1}>Your registration</h1>
      {isSent ? (
        <section>
          <a href="#home">Home</a>
        </section>
      ) : (
        <form>
          <button type="button" onClick={() => setSent(true)}>
            Send
          </button>
        </form>
      )}
    </main>
  )
}

test('a form that was sent leaves it to the title of what replaces it', async () => {
  renderWithMessages(<Sent />)
  await remove('Send')
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})

test('whoever has pressed beside everything is left alone', async () => {
  const { rerender } = renderWithMessages(<Names key="a" first={['French']} />)
  screen.getByRole('button').focus()
  await userEvent.click(screen.getByRole('main'))
  rerender(<Names key="b" first={[]} />)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(document.body).toHaveFocus()
})
