import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '@/lib/test-render'
import { toast, ToastRegion } from './toast'

test('a message goes away by itself, but not while it is looked at', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  show(<ToastRegion />)
  act(() => toast('Saved.'))
  const message = screen.getByText('Saved.')
  await userEvent.hover(message)
  act(() => void vi.advanceTimersByTime(30_000))
  expect(message).toBeInTheDocument()
  await userEvent.unhover(message)
  act(() => void vi.advanceTimersByTime(8_000))
  expect(screen.queryByText('Saved.')).not.toBeInTheDocument()
  vi.useRealTimers()
})

test('what can be undone offers it once', async () => {
  const undo = vi.fn()
  show(<ToastRegion />)
  act(() => toast('Withdrawn.', { action: { label: 'Undo', onPress: undo } }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Withdrawn.')).not.toBeInTheDocument()
})

test('one key leads from the page to what can be undone, and back', async () => {
  show(
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
  show(<ToastRegion />)
  document.addEventListener('keydown', pressed, { once: true })
  await userEvent.keyboard('{F6}')
  expect(pressed).toHaveReturnedWith(false)
})
