import { act, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { onEveryDevice } from '@/testing/time-zones'
import {
  addDays,
  addWorkingDays,
  clockIn,
  dateText,
  dayIn,
  daysBetween,
  dayText,
  deviceTimeZone,
  relativeText,
  today,
  useIsInFuture,
  type Instant,
  type PlainDate,
} from './time'

const now = new Date('2026-11-21T18:40:00Z')

test('the clock elsewhere is told in the hours of that place', () => {
  expect(clockIn('Africa/Nairobi', 'en-GB', now)).toBe('21:40')
})

test('a zone the browser does not know has no clock', () => {
  expect(clockIn('Mars/Olympus', 'en-GB', now)).toBeNull()
})

test.each<[Instant, string]>([
  ['2026-11-18T18:40:00Z', '3 days ago'],
  ['2026-12-05T18:40:00Z', 'in 2 weeks'],
  ['2026-11-21T18:39:40Z', 'now'],
])('%s is %j', (value, expected) => {
  expect(relativeText(value, 'en-GB', now)).toBe(expected)
})

const midnights = {
  'Pacific/Honolulu': { day: '2026-11-20', start: '2026-11-20T10:00:00Z' },
  'Pacific/Kiritimati': { day: '2026-11-22', start: '2026-11-21T10:00:00Z' },
  'Asia/Kathmandu': { day: '2026-11-21', start: '2026-11-20T18:15:00Z' },
  'Europe/Paris': { day: '2026-11-21', start: '2026-11-20T23:00:00Z' },
} as const

onEveryDevice('days', (zone) => {
  const { day, start } = midnights[zone]
  afterEach(() => vi.useRealTimers())

  test('the device is there', () => {
    const midnight = new Date(start)
    expect(deviceTimeZone()).toMatch(zone === 'Asia/Kathmandu' ? /Asia\/Kat(h)?mandu/ : zone)
    expect([midnight.getHours(), midnight.getMinutes()]).toEqual([0, 0])
  })

  test('a day is the same day', () => {
    expect(dateText('2026-06-30', 'en-GB')).toBe('30 June 2026')
    expect(dateText('2026-12-31', 'fr')).toBe('31 décembre 2026')
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })

  test('a moment falls on the day that it is there', () => {
    const moment = '2026-11-21T09:59:59Z'
    expect(dayIn(moment)).toBe(dayIn(moment, zone))
    expect(dayIn(zone === 'Pacific/Kiritimati' ? '2026-11-21T10:00:00Z' : moment)).toBe(day)
    expect(dayText(moment, 'en-GB', 'UTC')).toBe('21 November 2026')
  })

  test('today begins at midnight on its clock', () => {
    vi.useFakeTimers({ now: new Date(start) })
    const first = today()
    vi.setSystemTime(new Date(new Date(start).getTime() - 1))
    expect(addDays(today(), 1)).toBe(first)
  })
})

/** A sample of this machine's time zones, through one year with both clock changes. */
test('in zones all over the world days follow each other without a gap', () => {
  for (const zone of Intl.supportedValuesOf('timeZone').filter((_, number) => number % 60 === 0)) {
    const hours = Array.from({ length: 380 }, (_, number) => number * 23)
    const days = hours.map((hour) => dayIn(new Date(Date.UTC(2026, 0, 1, hour)), zone))
    const steps = days.slice(1).map((day, number) => daysBetween(days[number] ?? day, day))
    expect([zone, new Set(steps)]).toEqual([zone, new Set([0, 1])])
  }
})

test('days of all months are written, added and counted alike', () => {
  let day: PlainDate = '2024-01-01'
  for (let number = 0; number < 1000; number += 1) {
    expect(daysBetween('2024-01-01', day)).toBe(number)
    expect(addDays(day, -number)).toBe('2024-01-01')
    day = addDays(day, 1)
  }
  expect(day).toBe('2026-09-27')
})

test('working days leave out Saturdays and Sundays, as the service leaves them out', () => {
  expect(addWorkingDays('2026-11-19', 3)).toBe('2026-11-24')
  expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25')
  expect(addWorkingDays('2026-11-22', 1)).toBe('2026-11-23')
  expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-21')
})

describe('a moment to come', () => {
  afterEach(() => vi.useRealTimers())

  test('is ahead until it is there', () => {
    vi.useFakeTimers({ now })
    const initialProps: { at: Instant | null } = { at: '2026-11-21T18:41:00Z' }
    const { result, rerender } = renderHook(({ at }) => useIsInFuture(at), { initialProps })
    expect(result.current).toBe(true)
    act(() => void vi.advanceTimersByTime(59_000))
    expect(result.current).toBe(true)
    act(() => void vi.advanceTimersByTime(1_000))
    expect(result.current).toBe(false)
    rerender({ at: null })
    expect(result.current).toBe(false)
    rerender({ at: '2026-11-21T18:42:00Z' })
    expect(result.current).toBe(true)
  })
})

describe('the rest of the app', () => {
  const files = import.meta.glob<string>(
    ['../**/*.{ts,tsx}', '!../**/*.test.{ts,tsx}', '!../api/schema.d.ts'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  )
  /** Calls that format or read a moment in a time zone that the caller does not name. */
  const forbidden =
    /\bIntl\.(DateTimeFormat|RelativeTimeFormat|supportedValuesOf)\b|\btoLocale(Date|Time)?String\(|\bnew Date\(|\bDate\.(now|parse|UTC)\(|\bgetTimezoneOffset\b/
  const isOwn = (name: string) => name === './time.ts'

  test('is looked at, all of it', () => {
    expect(Object.keys(files).length).toBeGreaterThan(300)
    expect(forbidden.test("new Date(value).toLocaleDateString('en')")).toBe(true)
  })

  test('leaves dates and times to this file', () => {
    const wrong = Object.entries(files).filter(([name, text]) => !isOwn(name) && forbidden.test(text))
    expect(wrong.map(([name]) => name)).toEqual([])
  })
})
