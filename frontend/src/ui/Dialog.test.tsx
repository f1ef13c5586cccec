import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { show } from '@/lib/test-render'
import { Button } from './Button'
import { ConfirmDialog, Dialog } from './Dialog'

test('a dialog has its title as name, takes the focus and gives it back', async () => {
  show(
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
  show(
    <ConfirmDialog title="End it?" confirmLabel="End" isOpen onOpenChange={change} onConfirm={confirm}>
      <p>Both keep reading it.</p>
    </ConfirmDialog>,
  )
  await screen.findByRole('alertdialog', { name: 'End it?' })
  await userEvent.keyboard('{Escape}')
  expect(change).toHaveBeenCalledWith(false)
  expect(confirm).not.toHaveBeenCalled()
})
