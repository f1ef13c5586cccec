import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import * as v from 'valibot'
import { Problem } from '@/api'
import { renderWithMessages } from '@/testing/render'
import { OtherDrafts, TextField } from '@/ui'
import { optionalText, useDraftForm } from '.'

const schema = v.object({
  member: v.pipe(v.string(), v.minLength(1, 'required'), v.trim()),
  note: optionalText(10),
})

interface Sent {
  member: string
  note: string | null
}

function Form({ send, refusal }: { send: (values: Sent) => void; refusal?: Problem }) {
  const [error, setError] = useState<unknown>(null)
  const form = useDraftForm({
    draftKey: 'form',
    initial: { member: '', note: '' },
    schema,
    textOf: ({ member }) => member,
    error,
    fieldOfProblem: { no_such_member: 'member' },
  })
  const submit = (values: Sent) => {
    send(values)
    if (refusal) setError(refusal)
    else form.clear()
  }
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <OtherDrafts draft={form.draft} />
      <TextField {...form.field('member')} label="Member" errorMessage={form.errorOf('member')} />
      <TextField {...form.field('note')} label="Note" errorMessage={form.errorOf('note')} />
      {form.problem ? <p>not sent</p> : null}
      <button type="submit">Send</button>
    </form>
  )
}

const member = () => screen.getByLabelText('Member')
const note = () => screen.getByLabelText('Note')
const press = () => userEvent.click(screen.getByRole('button', { name: 'Send' }))

test('nothing is wrong before somebody has tried to send', async () => {
  renderWithMessages(<Form send={vi.fn()} />)
  await userEvent.type(member(), 'a')
  await userEvent.clear(member())
  expect(member()).not.toBeInvalid()
})

test('what is wrong is said, has the focus, and is right again as it is typed', async () => {
  const send = vi.fn()
  renderWithMessages(<Form send={send} />)
  await press()
  await vi.waitFor(() => expect(member()).toHaveFocus())
  expect(member()).toHaveAccessibleDescription('required')
  await userEvent.type(member(), 'x')
  await vi.waitFor(() => expect(member()).not.toBeInvalid())
  expect(send).not.toHaveBeenCalled()
})

test('what is sent is the output of the schema, and the fields are empty again', async () => {
  const send = vi.fn()
  renderWithMessages(<Form send={send} />)
  await userEvent.type(member(), 'zoe ')
  await press()
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ member: 'zoe', note: null }))
  expect(member()).toHaveValue('')
  expect(window.localStorage).toHaveLength(0)
})

test('what was typed is there again after a reload', async () => {
  const { unmount } = renderWithMessages(<Form send={vi.fn()} />)
  await userEvent.type(note(), 'later')
  unmount()
  const send = vi.fn()
  renderWithMessages(<Form send={send} />)
  expect(note()).toHaveValue('later')
  await userEvent.type(member(), 'zoe')
  await press()
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ member: 'zoe', note: 'later' }))
})

const refusals = {
  'by its pointer': new Problem({
    type: '/problems/invalid_fields',
    status: 422,
    errors: [{ pointer: '/note', code: 'has_link', detail: '', args: {} }],
  }),
  'by the code of the problem': new Problem({ type: '/problems/no_such_member', status: 409 }),
}

test.each([
  ['by its pointer', note, 'has_link'],
  ['by the code of the problem', member, 'no_such_member'],
] as const)('the service names a field %s, and the focus goes there', async (way, field, code) => {
  renderWithMessages(<Form send={vi.fn()} refusal={refusals[way]} />)
  await userEvent.type(member(), 'zoe')
  await press()
  await vi.waitFor(() => expect(field()).toHaveFocus())
  expect(field()).toHaveAccessibleDescription(code)
  expect(screen.queryByText('not sent')).not.toBeInTheDocument()
})

test('a refusal that names no field is left to the form', async () => {
  renderWithMessages(
    <Form send={vi.fn()} refusal={new Problem({ type: '/problems/unavailable', status: 503 })} />,
  )
  await userEvent.type(member(), 'zoe')
  await press()
  expect(await screen.findByText('not sent')).toBeVisible()
  expect(member()).toHaveValue('zoe')
})
