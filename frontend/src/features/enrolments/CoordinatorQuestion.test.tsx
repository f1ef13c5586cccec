import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { programme } from '@/testing/programme'
import { show } from '@/testing/render'
import { CoordinatorQuestion } from './CoordinatorQuestion'
import { asked } from './fixtures.test-data'
import { useAnswer } from './useAnswer'

vi.mock('./useAnswer')
vi.mock('./WithdrawRegistration', () => ({ WithdrawRegistration: () => null }))
vi.mock('./ContactCoordinators', () => ({ ContactCoordinators: () => null }))

it('asks for words, sends them, and keeps them until they are sent', async () => {
  const send = vi.fn()
  vi.mocked(useAnswer).mockReturnValue({ send, isPending: false, error: null })
  const { unmount } = show(<CoordinatorQuestion enrolment={asked} programme={programme} />)
  expect(screen.getByText('At which hospital do you work?')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(screen.getByText('Write an answer first.')).toBeVisible()
  expect(send).not.toHaveBeenCalled()
  await userEvent.type(screen.getByRole('textbox', { name: /Your answer/ }), 'In Nairobi.')
  unmount()
  show(<CoordinatorQuestion enrolment={asked} programme={programme} />)
  await userEvent.click(screen.getByRole('button', { name: 'Send the answer' }))
  expect(send).toHaveBeenCalledWith('In Nairobi.')
})
