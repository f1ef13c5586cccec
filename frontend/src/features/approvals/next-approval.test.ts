import { expect, it } from 'vitest'
import { waiting } from './fixtures.test-data'
import { nextApproval } from './next-approval'

const first = waiting({ enrolment_id: 'a', submitted_at: '2026-11-18T10:00:00Z' })
const second = waiting({ enrolment_id: 'b', submitted_at: '2026-11-19T10:00:00Z' })
const third = waiting({ enrolment_id: 'c', submitted_at: '2026-11-19T10:00:00.5Z' })

it('goes on behind this one, also when it has left the list', () => {
  expect(nextApproval([first, second, third], first)).toBe(second)
  expect(nextApproval([first, third], second)).toBe(third)
})

it('begins again at the end, and ends with the last one', () => {
  expect(nextApproval([first, second], third)).toBe(first)
  expect(nextApproval([third], third)).toBeUndefined()
  expect(nextApproval([], third)).toBeUndefined()
})

it('parts two of one moment by their ids, and leaves out whoever would decide on themselves', () => {
  const twin = waiting({ enrolment_id: 'ab', submitted_at: first.submitted_at })
  expect(nextApproval([first, twin, second], first)).toBe(twin)
  expect(nextApproval([first, { ...twin, own: true }, second], first)).toBe(second)
})
