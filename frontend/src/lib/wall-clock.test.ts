import { describe, expect, test } from 'vitest'
import { addMinutes, clockTimeIn, dayIn, type Instant, isLater, minutesBetween, offsetIn } from './time'
import { clockChanges, momentsOf, startOf } from './wall-clock'

const zones = Intl.supportedValuesOf('timeZone')

test('a time that exists once is the moment at which clocks show it', () => {
  expect(momentsOf('2026-10-29', '18:30', 'Africa/Nairobi')).toEqual({
    kind: 'once',
    at: '2026-10-29T15:30:00Z',
  })
  expect(momentsOf('2026-10-29', '18:30', 'Asia/Kathmandu')).toEqual({
    kind: 'once',
    at: '2026-10-29T12:45:00Z',
  })
})

test('a time that clocks jump over is refused with the next one', () => {
  const moments = momentsOf('2027-03-28', '02:30', 'Europe/Paris')
  expect(moments).toEqual({ kind: 'never', next: '2027-03-28T01:00:00Z' })
  expect(clockTimeIn('2027-03-28T01:00:00Z', 'Europe/Paris')).toBe('03:00')
})

test('a time that clocks show twice is two moments, the earlier first', () => {
  expect(momentsOf('2026-10-25', '02:30', 'Europe/Paris')).toEqual({
    kind: 'twice',
    first: '2026-10-25T00:30:00Z',
    second: '2026-10-25T01:30:00Z',
  })
  expect(momentsOf('2027-04-04', '01:45', 'Australia/Lord_Howe')).toEqual({
    kind: 'twice',
    first: '2027-04-03T14:45:00Z',
    second: '2027-04-03T15:15:00Z',
  })
})

test('a change of clocks is named by its day and moment, in each of two zones', () => {
  expect(clockChanges('2026-10-19', '2026-11-09', 'Europe/Paris')).toEqual([
    { day: '2026-10-25', at: '2026-10-25T01:00:00Z', zone: 'Europe/Paris' },
  ])
  expect(clockChanges('2026-10-19', '2026-11-09', 'America/New_York').map(({ day }) => day)).toEqual([
    '2026-11-01',
  ])
  expect(clockChanges('2026-10-19', '2026-11-09', 'Africa/Nairobi')).toEqual([])
})

describe('in every time zone', () => {
  const changing = zones.flatMap((zone) => clockChanges('2026-11-01', '2027-11-01', zone))

  test('there are changes of both kinds to look at', () => {
    const forward = changing.filter(({ at, zone }) => jump(at, zone) > 0)
    expect(zones.length).toBeGreaterThan(400)
    expect(forward.length).toBeGreaterThan(100)
    expect(changing.length - forward.length).toBeGreaterThan(100)
  })

  test('a clock shows each time around a change as often as the minutes counted one by one say', () => {
    const wrong: string[] = []
    for (const { at, zone } of changing) {
      const shown = new Map<string, Instant[]>()
      for (let minutes = -180; minutes <= 180; minutes += 15) {
        const moment = addMinutes(at, minutes)
        const key = `${dayIn(moment, zone)} ${clockTimeIn(moment, zone)}`
        shown.set(key, [...(shown.get(key) ?? []), moment])
      }
      for (const [key, moments] of shown) {
        const [day, time] = key.split(' ') as ['2026-11-01', '02:00']
        const found = momentsOf(day, time, zone)
        const all =
          found.kind === 'twice' ? [found.first, found.second] : found.kind === 'once' ? [found.at] : []
        // At the edges of the range the other of two moments is outside.
        const inside = all.filter((one) => Math.abs(minutesBetween(at, one)) <= 180)
        if (inside.join() !== moments.join()) wrong.push(`${zone} ${key}`)
      }
    }
    expect(wrong).toEqual([])
  }, 60_000)

  test('a time inside a gap never exists, and the next one is the moment of the change', () => {
    for (const { at, zone } of changing.filter((change) => jump(change.at, change.zone) > 0)) {
      const before = offsetIn(addMinutes(at, -1), zone)
      // What clocks would have shown a quarter of an hour later, if they had not changed.
      const missing = addMinutes(at, Math.min(15, jump(at, zone) - 1) + before)
      const [day, time] = [missing.slice(0, 10), missing.slice(11, 16)] as ['2026-11-01', '02:00']
      expect(momentsOf(day, time, zone), `${zone} ${missing}`).toEqual({ kind: 'never', next: at })
    }
  })

  test('a day begins when its date is first shown', () => {
    for (const { day, zone } of changing) {
      const start = startOf(day, zone)
      expect(dayIn(start, zone)).toBe(day)
      expect(isLater(start, addMinutes(start, -1))).toBe(true)
      expect(dayIn(addMinutes(start, -1), zone) < day, `${zone} ${day}`).toBe(true)
      expect(minutesBetween(start, addMinutes(start, 30))).toBe(30)
    }
  })
})

/** By how many minutes clocks jump. */
const jump = (at: Instant, zone: string) => offsetIn(at, zone) - offsetIn(addMinutes(at, -1), zone)
