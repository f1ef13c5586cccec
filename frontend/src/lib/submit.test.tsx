import { act, renderHook, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { Button, MultiSelect, RadioGroup, TextField } from '@/ui'
import { useSubmit } from './submit'
import { renderWithMessages } from '@/testing/render'

test('what is wrong is said from then on, and nothing is sent', () => {
  const send = vi.fn()
  const { result } = renderHook(() => useSubmit(true))
  expect(result.current.isSubmitted).toBe(false)
  act(() => result.current.submit(send))
  expect(result.current.isSubmitted).toBe(true)
  expect(send).not.toHaveBeenCalled()
  act(() => result.current.reset())
  expect(result.current.isSubmitted).toBe(false)
})

test('what is right is sent', () => {
  const send = vi.fn()
  const { result } = renderHook(() => useSubmit(false))
  act(() => result.current.submit(send))
  expect(send).toHaveBeenCalledOnce()
})

const options = [{ value: 'a', label: 'Rare donors' }]
const kinds = {
  text: (problem: string | undefined) => (
    <TextField label="Note" value="" onChange={() => {}} errorMessage={problem} />
  ),
  radio: (problem: string | undefined) => (
    <RadioGroup label="How" value={null} onChange={() => {}} options={options} errorMessage={problem} />
  ),
  pills: (problem: string | undefined) => (
    <MultiSelect label="Areas" value={[]} onChange={() => {}} options={options} errorMessage={problem} />
  ),
}

function Form({ kind }: { kind: keyof typeof kinds }) {
  const [isRefused, setRefused] = useState(false)
  const submission = useSubmit(!isRefused)
  return (
    <form onSubmit={submission.onSubmit(() => setRefused(true))} noValidate>
      <TextField label="Optional" value="" onChange={() => {}} />
      {kinds[kind](submission.isSubmitted ? 'This is needed.' : undefined)}
      <Button type="submit">Send</Button>
    </form>
  )
}

test.each([
  ['text', 'textbox', 'Note'],
  ['radio', 'radio', 'Rare donors'],
  ['pills', 'checkbox', 'Rare donors'],
] as const)('the first wrong field is said at once and has the focus: %s', async (kind, role, name) => {
  renderWithMessages(<Form kind={kind} />)
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  expect(screen.getByRole('alert')).toHaveTextContent('This is needed.')
  await waitFor(() => expect(screen.getByRole(role, { name })).toHaveFocus())
})

test('what the service finds wrong is led to as well', async () => {
  function Refused({ isRefused }: { isRefused: boolean }) {
    useSubmit(false, isRefused)
    return (
      <TextField label="Name" value="" onChange={() => {}} errorMessage={isRefused ? 'No.' : undefined} />
    )
  }
  const { rerender } = renderWithMessages(<Refused isRefused={false} />)
  rerender(<Refused isRefused />)
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus())
})
