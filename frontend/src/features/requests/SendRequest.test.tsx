import { useState } from 'react'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { readSlots } from '@/lib/draft-store'
import { SendRequest, SendRequestProvider } from './RequestAction'
import './SendDialog'
import { programme, refusal, renderPage, stubService } from './testing'

const message = 'I would like to build a near-miss register in my hospital.'
let service: ReturnType<typeof stubService>

beforeEach(() => {
  service = stubService({ '/programmes/isbt': () => programme })
})

function open() {
  return renderPage(
    <SendRequestProvider>
      <Card />
    </SendRequestProvider>,
  )
}

/** A card of a list, which a search removes. */
function Card() {
  const [isFound, setFound] = useState(true)
  return (
    <>
      {isFound && (
        <SendRequest
          programme="isbt"
          enrolment="e1"
          role="mentee"
          person={{ enrolment_id: 'm1', display_name: 'Dr Léonie Marchetti' }}
        />
      )}
      <button type="button" onClick={() => setFound(false)}>
        The search has its answer
      </button>
    </>
  )
}

async function write(text: string) {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: /send a request to dr léonie marchetti/i }))
  await user.type(await screen.findByRole('textbox', { name: 'Your message' }), text)
  const send = () => user.click(screen.getByRole('button', { name: 'Send the request' }))
  await send()
  return send
}

const keys = () => service.sent.map((request) => request.headers.get('Idempotency-Key'))

describe('sending a request', () => {
  it('asks for a few words before anything is sent', async () => {
    open()
    await write('Hello')
    expect(await screen.findByText(/Write at least 20 characters/)).toBeVisible()
    expect(service.sent).toHaveLength(0)
  })

  it('opens for whoever pressed just before a search took the card away', async () => {
    open()
    const answered = screen.getByRole('button', { name: 'The search has its answer' })
    await userEvent.click(screen.getByRole('button', { name: /send a request to/i }))
    answered.click()
    await waitFor(() => expect(screen.queryByRole('button', { name: /send a request/i })).toBeNull())
    expect(await screen.findByRole('dialog', { name: /Ask Dr Léonie Marchetti/ })).toBeVisible()
  })

  it('says before sending that the first to accept becomes the mentor', async () => {
    open()
    await userEvent.click(screen.getByRole('button', { name: /send a request to/i }))
    expect(await screen.findByText('The first to accept becomes your mentor')).toBeVisible()
    expect(screen.getByText(/You can ask up to 3 mentors at a time/)).toBeVisible()
  })

  it('keeps the text when the programme refuses, and says why', async () => {
    service.answers.push(refusal('too_many_open_requests', { limit: 3 }))
    open()
    await write(message)
    expect(await screen.findByText(/You have 3 requests open/)).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'Your message' })).toHaveValue(message)
  })

  it('repeats a lost answer under the same key, and takes another for other words', async () => {
    // No response is queued, so the first attempt gets none.
    open()
    const send = await write(message)
    await screen.findByText(/We could not reach the service/)
    service.answers.push(refusal('mentor_not_available'))
    await send()
    await screen.findByText(/You could send your message to another mentor/)
    await waitFor(() => expect(service.sent).toHaveLength(2))
    await userEvent.type(screen.getByRole('textbox', { name: 'Your message' }), ' Thank you!')
    await send()
    await waitFor(() => expect(service.sent).toHaveLength(3))
    const [first, second, third] = keys()
    expect(first).toBeTruthy()
    expect(second).toBe(first)
    expect(third).not.toBe(first)
  })

  it('still has the text after a reload', async () => {
    service.answers.push(refusal('mentor_has_no_free_seat'))
    const { unmount } = open()
    await write(message)
    await screen.findByText(/Not sent. We have kept your message/)
    unmount()
    open()
    await userEvent.click(screen.getByRole('button', { name: /send a request to/i }))
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toHaveValue(message)
  })

  it('forgets the text once it is sent', async () => {
    service.answers.push(Response.json({ id: 'r1' }, { status: 201 }))
    open()
    await write(message)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(readSlots('request.e1.m1')).toEqual([])
    expect(await service.sent[0]?.json()).toEqual({ mentor_enrolment_id: 'm1', message })
  })
})
