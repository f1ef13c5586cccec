import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FormEvent } from 'react'
import { expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Button } from './Button'
import { ConfirmDialog, Dialog, DialogActions, SendActions } from './Dialog'

test('a dialog has its title as name, takes the focus and gives it back', async () => {
  renderWithMessages(
    <Dialog
      title="Filter mentors"
      trigger={<Button>Filter</Button>}
      actions={(close) => <Button onPress={close}>Show</Button>}
    >
      <p>Topics</p>
    </Dialog>,
  )
  const trigger = screen.getByRole('button', { name: 'Filter' })
  await userEvent.click(trigger)
  const dialog = await screen.findByRole('dialog', { name: 'Filter mentors' })
  expect(dialog).toContainElement(document.activeElement as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: 'Show' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  await waitFor(() => expect(trigger).toHaveFocus())
})

test('Escape leaves without confirming', async () => {
  const confirm = vi.fn()
  const change = vi.fn()
  renderWithMessages(
    <ConfirmDialog title="End it?" confirmLabel="End" isOpen onOpenChange={change} onConfirm={confirm}>
      <p>Both keep reading it.</p>
    </ConfirmDialog>,
  )
  await screen.findByRole('alertdialog', { name: 'End it?' })
  await userEvent.keyboard('{Escape}')
  expect(change).toHaveBeenCalledWith(false)
  expect(confirm).not.toHaveBeenCalled()
})

const buttonsIn = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('button')
    .map((button) => button.textContent)

const close = () => {}
const kinds = {
  asks: (
    <Dialog
      title="Pause your participation?"
      isOpen
      actions={<DialogActions confirmLabel="Pause now" onConfirm={close} onCancel={close} />}
    >
      <p>You can resume at any time.</p>
    </Dialog>
  ),
  'sends a form': (
    <Dialog title="Ask Amina a question" isOpen>
      <form>
        <SendActions onCancel={close}>Send the question</SendActions>
      </form>
    </Dialog>
  ),
  confirms: (
    <ConfirmDialog title="Leave as a mentor?" confirmLabel="Leave" isOpen isDanger onConfirm={close}>
      <p>You can register again.</p>
    </ConfirmDialog>
  ),
}

test.each([
  ['asks', 'Pause now'],
  ['sends a form', 'Send the question'],
  ['confirms', 'Leave'],
] as const)('a dialog that %s has its verb first and the way out after it', async (kind, verb) => {
  renderWithMessages(kinds[kind])
  expect(buttonsIn(await screen.findByRole(kind === 'confirms' ? 'alertdialog' : 'dialog'))).toEqual([
    '',
    verb,
    'Cancel',
  ])
  expect(screen.getByRole('button', { name: 'Cancel' }).className).toMatch(/quiet/)
})

test('what cannot be undone is confirmed by a button that says so, and a form is sent by its own', async () => {
  const send = vi.fn((event: FormEvent) => event.preventDefault())
  renderWithMessages(
    <Dialog title="End the mentorship with Amina" isOpen>
      <form onSubmit={send}>
        <SendActions isDanger onCancel={close}>
          End the mentorship
        </SendActions>
      </form>
    </Dialog>,
  )
  const confirm = await screen.findByRole('button', { name: 'End the mentorship' })
  expect(confirm.className).toMatch(/danger/)
  await userEvent.click(confirm)
  expect(send).toHaveBeenCalledOnce()
})
