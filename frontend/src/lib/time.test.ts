import { expect, test } from 'vitest'
import { clockIn, dateText, daysUntil, relativeText } from './time'

const now = new Date('2026-11-21T18:40:00Z')

test('the clock elsewhere is told in the hours of that place', () => {
  expect(clockIn('Africa/Nairobi', 'en-GB', now)).toBe('21:40')
})

test('a zone the browser does not know has no clock', () => {
  expect(clockIn('Mars/Olympus', 'en-GB', now)).toBeNull()
})

test.each([
  ['2026-11-18T18:40:00Z', '3 days ago'],
  ['2026-12-05T18:40:00Z', 'in 2 weeks'],
  ['2026-11-21T18:39:40Z', 'now'],
])('%s is %j', (value, expected) => {
  expect(relativeText(value, 'en-GB', now)).toBe(expected)
})

test('a begun day counts as a day left, and the past as none', () => {
  expect(daysUntil('2026-11-22T20:00:00Z', now)).toBe(2)
  expect(daysUntil('2026-11-01T20:00:00Z', now)).toBe(0)
})

test('a date is written out in the zone asked for', () => {
  expect(dateText('2026-06-30T00:00:00Z', 'en-GB', 'UTC')).toBe('30 June 2026')
})
