import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderWithMessages } from '@/testing/render'
import { Menu } from './Menu'
import { MenuButton } from './MenuButton'

const hide = vi.fn()

const open = () =>
  renderWithMessages(
    <MenuButton
      label="More about Amina"
      preload={() => {}}
      menu={(opened) => (
        <Menu
          {...opened}
          label="More about Amina"
          groups={[
            {
              entries: [
                { id: 'hide', label: 'Hide', onAction: hide },
                { id: 'show', label: 'Show' },
              ],
            },
          ]}
        />
      )}
    />,
  )

test('Enter opens it at its first entry, every time, and Enter again does what that says', async () => {
  open()
  screen.getByRole('button').focus()
  for (let time = 0; time < 2; time += 1) {
    await userEvent.keyboard('{Enter}')
    const first = await screen.findByRole('menuitem', { name: 'Hide' })
    await waitFor(() => expect(first).toHaveFocus())
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('button', { name: 'More about Amina' })).toHaveFocus())
  }
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Hide' })).toHaveFocus())
  await userEvent.keyboard('{Enter}')
  expect(hide).toHaveBeenCalledOnce()
})
