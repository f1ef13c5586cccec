import { addDays } from '@/lib'
import {
  addMinutes,
  clockTime,
  type ClockTime,
  clockTimeIn,
  dayIn,
  type Instant,
  minutesOf,
  type PlainDate,
  weekdayOf,
} from '@/lib/time'
import { momentsOf, startOf } from '@/lib/wall-clock'
import type { Availability } from './model'

const step = 30

export interface Cell {
  day: PlainDate
  time: ClockTime
  /** Null where clocks skip the time. */
  at: Instant | null
  isPast: boolean
  /** Within the other person's working hours. */
  isWorking: boolean
  /** What is taken then; `with` names whom the reader meets. */
  taken: { whose: 'you' | 'other'; with: string | null; isFirst: boolean } | null
}

export const mondayOf = (day: PlainDate): PlainDate => addDays(day, -weekdayOf(day))

export const daysOf = (monday: PlainDate): PlainDate[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))

/** The rows of a week: each time of day with the cells of its seven days. */
export function weekCells(
  monday: PlainDate,
  zone: string,
  availability: Availability,
  now: Instant,
): { time: ClockTime; cells: Cell[] }[] {
  const days = daysOf(monday)
  const { from, until } = shownHours(monday, zone, availability)
  const rows: { time: ClockTime; cells: Cell[] }[] = []
  for (let minutes = from; minutes < until; minutes += step) {
    const time = clockTime(minutes)
    rows.push({ time, cells: days.map((day) => cellAt(day, time, zone, availability, now)) })
  }
  return rows
}

export function cellAt(
  day: PlainDate,
  time: ClockTime,
  zone: string,
  availability: Availability,
  now: Instant,
): Cell {
  const moments = momentsOf(day, time, zone)
  const at = moments.kind === 'once' ? moments.at : moments.kind === 'twice' ? moments.first : null
  return {
    day,
    time,
    at,
    isPast: at !== null && at <= now,
    isWorking: at !== null && isWorking(at, availability),
    taken: at === null ? null : takenAt(at, availability),
  }
}

/** Whether a moment is in the other person's working hours, from Monday to Friday where they are. */
export function isWorking(at: Instant, { other }: Availability): boolean {
  const { time_zone: zone, working_from: from, working_to: to } = other
  const minutes = minutesOf(clockTimeIn(at, zone))
  const day = dayIn(at, zone)
  if (from === to) return weekdayOf(day) < 5
  if (from < to) return weekdayOf(day) < 5 && minutes >= from && minutes < to
  // Working hours that end after midnight belong to the day on which they begin.
  return minutes >= from ? weekdayOf(day) < 5 : minutes < to && weekdayOf(addDays(day, -1)) < 5
}

function takenAt(at: Instant, { taken }: Availability): Cell['taken'] {
  const end = addMinutes(at, step)
  const found = taken.find((range) => range.starts_at < end && range.ends_at > at)
  if (!found) return null
  return { whose: found.whose, with: found.with, isFirst: found.starts_at >= at }
}

/** From when until when the week is drawn, in minutes of the reader's day. */
function shownHours(
  monday: PlainDate,
  zone: string,
  { other }: Availability,
): { from: number; until: number } {
  const start = momentsOf(monday, clockTime(other.working_from), other.time_zone)
  const end = momentsOf(monday, clockTime(other.working_to), other.time_zone)
  if (start.kind !== 'once' || end.kind !== 'once') return { from: 0, until: 1440 }
  const first = minutesOf(clockTimeIn(start.at, zone))
  const last = minutesOf(clockTimeIn(end.at, zone))
  if (last <= first) return { from: 0, until: 1440 }
  const down = (minutes: number) => Math.floor(minutes / 60) * 60
  return { from: Math.min(480, down(first)), until: Math.max(1200, Math.min(1440, down(last + 59))) }
}

/** Whether a meeting of this length would begin in the past or meet something that is taken. */
export function clash(
  at: Instant,
  minutes: number,
  availability: Availability,
  now: Instant,
  except: string | null,
): boolean {
  const end = addMinutes(at, minutes)
  return (
    at <= now ||
    availability.taken.some(
      (range) =>
        range.starts_at < end && range.ends_at > at && (except === null || range.meeting_id !== except),
    )
  )
}

/** The moments between which a range of weeks is asked for. */
export const weekRange = (monday: PlainDate, zone: string): [Instant, Instant] => [
  startOf(monday, zone),
  startOf(addDays(monday, 7), zone),
]
