import { beforeEach, expect, it, vi } from 'vitest'
import { api } from './client'
import { sendKeptNotes } from './send-kept-notes'

const key = (member: string, note: string) => `tandem.draft.note.${member}.pair.${note}@tab`
const keep = (member: string, note: string) =>
  localStorage.setItem(key(member, note), JSON.stringify({ at: 1, value: 'AAA=' }))

const sent: string[] = []
let status = 200

beforeEach(() => {
  sent.length = 0
  status = 200
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(`${new URL(request.url).pathname} ${await request.text()}`)
    return Response.json({}, { status })
  })
})

it('sends what was written offline in notes that are no longer open, and forgets it', async () => {
  keep('amina', 'one')
  keep('amina', 'two')
  keep('kwame', 'three')
  await sendKeptNotes('amina')
  expect(sent).toEqual([
    '/api/v1/mentorships/pair/notes/one/updates {"update":"AAA=","state_vector":"AA=="}',
    '/api/v1/mentorships/pair/notes/two/updates {"update":"AAA=","state_vector":"AA=="}',
  ])
  expect(Object.keys(localStorage)).toEqual([key('kwame', 'three')])
})

it('keeps what the service refuses, and what was written meanwhile', async () => {
  keep('amina', 'one')
  status = 409
  await sendKeptNotes('amina')
  expect(localStorage).toHaveLength(1)

  vi.spyOn(api, 'POST').mockImplementation(async () => {
    localStorage.setItem(key('amina', 'one'), JSON.stringify({ at: 2, value: 'AAAA' }))
    return { data: {}, response: new Response() } as never
  })
  await sendKeptNotes('amina')
  expect(localStorage).toHaveLength(1)
})

it('ignores what it cannot read', async () => {
  localStorage.setItem(key('amina', 'one'), 'broken')
  await sendKeptNotes('amina')
  expect(sent).toEqual([])
})
