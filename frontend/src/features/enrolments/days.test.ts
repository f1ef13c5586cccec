import { describe, expect, it } from 'vitest'
import { workingDaysAfter } from './days'

describe('working days', () => {
  it.each([
    ['a Monday', '2026-11-16T09:00:00Z', 3, '2026-11-19'],
    ['a Thursday, over the weekend', '2026-11-19T09:00:00Z', 3, '2026-11-24'],
    ['a Saturday', '2026-11-21T09:00:00Z', 3, '2026-11-25'],
    ['the same day', '2026-11-16T09:00:00Z', 0, '2026-11-16'],
  ])('counts from %s', (_, from, days, due) => {
    expect(workingDaysAfter(new Date(from), days).toISOString().slice(0, 10)).toBe(due)
  })
})
