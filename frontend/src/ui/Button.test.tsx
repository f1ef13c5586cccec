import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Button } from './Button'

test('a button that is working does nothing a second time, and keeps the focus', async () => {
  const press = vi.fn()
  const submit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault())
  renderWithMessages(
    <form onSubmit={submit}>
      <Button type="submit" isPending onPress={press}>
        Send
      </Button>
    </form>,
  )
  const button = screen.getByRole('button', { name: /Send/ })
  await userEvent.click(button)
  expect(press).not.toHaveBeenCalled()
  expect(submit).not.toHaveBeenCalled()
  expect(button).toHaveFocus()
  expect(button).toHaveAttribute('aria-disabled', 'true')
})

test('a button outside a form’s purpose does not send the form', async () => {
  const submit = vi.fn()
  renderWithMessages(
    <form onSubmit={submit}>
      <Button>Look</Button>
    </form>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Look' }))
  expect(submit).not.toHaveBeenCalled()
})
