/** Times on clocks, which may not exist or exist twice where clocks change. Pure; `time.ts` reads the zones. */
import {
  addDays,
  addMinutes,
  clockTimeIn,
  type ClockTime,
  dayIn,
  type Instant,
  isLater,
  minutesBetween,
  momentAt,
  offsetIn,
  type PlainDate,
} from './time'

/** The moments at which clocks show a time. */
export type Moments =
  | { kind: 'once'; at: Instant }
  /** Clocks go back. */
  | { kind: 'twice'; first: Instant; second: Instant }
  /** Clocks go forward over it; from `next` on they show later times. */
  | { kind: 'never'; next: Instant }

const aDay = 1440

export function momentsOf(day: PlainDate, time: ClockTime, zone: string): Moments {
  const around = momentAt(day, time, 0)
  const offsets = [-aDay, aDay].map((minutes) => offsetIn(addMinutes(around, minutes), zone))
  const [first = 0, last = 0] = offsets
  const shows = (at: Instant) => dayIn(at, zone) === day && clockTimeIn(at, zone) === time
  const found = [...new Set(offsets)].map((offset) => momentAt(day, time, offset)).filter(shows)
  const [one, other] = found
  if (one !== undefined && other !== undefined) {
    return isLater(one, other)
      ? { kind: 'twice', first: other, second: one }
      : { kind: 'twice', first: one, second: other }
  }
  if (one !== undefined) return { kind: 'once', at: one }
  const [low, high] = [momentAt(day, time, Math.max(first, last)), momentAt(day, time, Math.min(first, last))]
  return { kind: 'never', next: changeBetween(low, high, zone) }
}

/** The moment after `low`, and not after `high`, at which clocks change. They change at whole minutes. */
function changeBetween(low: Instant, high: Instant, zone: string): Instant {
  const offset = offsetIn(low, zone)
  let [before, after] = [low, high]
  for (let left = minutesBetween(before, after); left > 1; left = minutesBetween(before, after)) {
    const middle = addMinutes(before, Math.floor(left / 2))
    if (offsetIn(middle, zone) === offset) before = middle
    else after = middle
  }
  return after
}

/** A day on which clocks in a zone change. */
export interface ClockChange {
  day: PlainDate
  at: Instant
  zone: string
}

/** The changes of clocks from one day to before another. */
export function clockChanges(from: PlainDate, until: PlainDate, zone: string): ClockChange[] {
  const changes: ClockChange[] = []
  for (let day = from; day < until; day = addDays(day, 1)) {
    const [start, end] = [startOf(day, zone), startOf(addDays(day, 1), zone)]
    if (offsetIn(start, zone) === offsetIn(end, zone)) continue
    changes.push({ day, at: changeBetween(start, end, zone), zone })
  }
  return changes
}

/** The first moment of a day. */
export function startOf(day: PlainDate, zone: string): Instant {
  const moments = momentsOf(day, '00:00', zone)
  if (moments.kind === 'once') return moments.at
  return moments.kind === 'twice' ? moments.first : moments.next
}
