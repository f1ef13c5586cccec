import { expect, it } from 'vitest'
import { waiting } from './fixtures.test-data'
import { nextOf } from './next'

const first = waiting({ enrolment_id: 'a', submitted_at: '2026-11-18T10:00:00Z' })
const second = waiting({ enrolment_id: 'b', submitted_at: '2026-11-19T10:00:00Z' })
const third = waiting({ enrolment_id: 'c', submitted_at: '2026-11-19T10:00:00.5Z' })

it('goes on behind this one, also when it has left the list', () => {
  expect(nextOf([first, second, third], first)).toBe(second)
  expect(nextOf([first, third], second)).toBe(third)
})

it('begins again at the end, and ends with the last one', () => {
  expect(nextOf([first, second], third)).toBe(first)
  expect(nextOf([third], third)).toBeUndefined()
  expect(nextOf([], third)).toBeUndefined()
})

it('parts two of one moment by their ids, and leaves out whoever would decide on themselves', () => {
  const twin = waiting({ enrolment_id: 'ab', submitted_at: first.submitted_at })
  expect(nextOf([first, twin, second], first)).toBe(twin)
  expect(nextOf([first, { ...twin, own: true }, second], first)).toBe(second)
})
