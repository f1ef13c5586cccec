import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { toast, ToastRegion } from './toast'

afterEach(() => {
  vi.useRealTimers()
})

test('a message goes away by itself, but not while it is looked at', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  renderWithMessages(<ToastRegion />)
  act(() => toast('Saved.'))
  const message = screen.getByText('Saved.')
  await userEvent.hover(message)
  act(() => void vi.advanceTimersByTime(30_000))
  expect(message).toBeInTheDocument()
  await userEvent.unhover(message)
  act(() => void vi.advanceTimersByTime(8_000))
  expect(screen.queryByText('Saved.')).not.toBeInTheDocument()
})

test('what can be undone offers it once', async () => {
  const undo = vi.fn()
  renderWithMessages(<ToastRegion />)
  act(() => toast('Withdrawn.', { action: { label: 'Undo', onPress: undo } }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Withdrawn.')).not.toBeInTheDocument()
})

const words = () => screen.queryAllByText(/^\w+\.$/).map((element) => element.textContent)
const later = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

test('what can be undone is offered for its whole time, whatever is said after it', () => {
  vi.useFakeTimers()
  renderWithMessages(<ToastRegion />)
  const undo = { label: 'Undo', onPress: () => undefined, isUndo: true }
  act(() => {
    toast('Declined.', { lasts: 60_000, action: undo })
    for (const message of ['One.', 'Two.', 'Three.', 'Four.']) toast(message)
    toast('Approved.', { action: undo })
  })
  expect(words()).toEqual(['Declined.', 'One.', 'Approved.'])
  later(7_000)
  expect(words()).toEqual(['Declined.', 'Two.', 'Approved.'])
  later(13_000)
  expect(words()).toEqual(['Declined.', 'Three.', 'Four.'])
  later(39_000)
  expect(words()).toEqual(['Declined.'])
  later(1_000)
  expect(words()).toEqual([])
})

test('nothing is pushed out before it can be read, and a message that stays longer gives way then', () => {
  vi.useFakeTimers()
  renderWithMessages(<ToastRegion />)
  const open = { label: 'Open', onPress: () => undefined }
  act(() => {
    for (const message of ['One.', 'Two.', 'Three.']) toast(message, { action: open })
  })
  later(5_000)
  act(() => toast('Four.'))
  expect(words()).toEqual(['One.', 'Two.', 'Three.'])
  later(2_000)
  expect(words()).toContain('Four.')
  later(20_000)
  expect(words()).toEqual([])
})

test('one key leads from the page to what can be undone, and back', async () => {
  renderWithMessages(
    <>
      <button type="button">On the page</button>
      <ToastRegion />
    </>,
  )
  act(() => toast('Approved.', { action: { label: 'Undo', onPress: () => {} } }))
  const onPage = screen.getByRole('button', { name: 'On the page' })
  onPage.focus()
  await userEvent.keyboard('{F6}')
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  await userEvent.keyboard('{F6}')
  expect(onPage).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
})

test('where nothing can be done the key is left to the browser', async () => {
  const pressed = vi.fn((event: KeyboardEvent) => event.defaultPrevented)
  renderWithMessages(<ToastRegion />)
  document.addEventListener('keydown', pressed, { once: true })
  await userEvent.keyboard('{F6}')
  expect(pressed).toHaveReturnedWith(false)
})
