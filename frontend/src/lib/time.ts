/**
 * The only file that works with dates and times; `time.test.ts` enforces this.
 *
 * A day and a moment are two types. A day is the same for every reader and is never converted between time zones. A
 * moment becomes a day only in a time zone: that of this device, or a given one.
 */
import { useEffect, useState, useSyncExternalStore } from 'react'

/** A calendar day: "2026-11-30". */
export type PlainDate = `${number}-${number}-${number}`
/** A moment in UTC: "2026-11-30T12:00:00Z". */
export type Instant = `${PlainDate}T${string}`

const dayLength = 86_400_000
const minute = 60_000

/** The value of a date field; null if it is empty. The service validates everything else. */
export const plainDate = (text: string): PlainDate | null => (text === '' ? null : (text as PlainDate))

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * Making a formatter takes thirty times as long as using it, so each is kept. Not without a time zone: it would keep
 * that of the device, which can change.
 */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (options.timeZone === undefined) return new Intl.DateTimeFormat(locale, options)
  const key = locale + JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options)
  formats.set(key, format)
  return format
}

/** Days are counted and formatted in UTC, where each has 24 hours. */
const midnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`)

const dayOf = (utc: Date) => utc.toISOString().slice(0, 10) as PlainDate

/** "30 November 2026", in no time zone. */
export function dateText(day: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(midnight(day))
}

/** "Nov", in no time zone. */
export function monthText(day: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(midnight(day))
}

/** The first days of the months that begin after the first day and not after the last. */
export function monthsBetween(first: PlainDate, last: PlainDate): PlainDate[] {
  const found: PlainDate[] = []
  const month = midnight(first)
  month.setUTCDate(1)
  for (;;) {
    month.setUTCMonth(month.getUTCMonth() + 1)
    const day = dayOf(month)
    if (day > last) return found
    found.push(day)
  }
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOf(new Date(midnight(day).getTime() + days * dayLength))
}

/** Adds working days. Saturdays and Sundays are not counted, as in the service. */
export function addWorkingDays(day: PlainDate, days: number): PlainDate {
  let last = day
  for (let left = days; left > 0;) {
    last = addDays(last, 1)
    if (!isWeekend(last)) left -= 1
  }
  return last
}

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(midnight(day).getUTCDay())

/** The number of days from the first to the second; negative if the second is earlier. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return Math.round((midnight(second).getTime() - midnight(first).getTime()) / dayLength)
}

/** The day of a moment in a time zone; without one, in that of this device. */
export function dayIn(at: Instant | Date, zone?: string): PlainDate {
  const parts = formatOf('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    calendar: 'iso8601',
    numberingSystem: 'latn',
    ...inZone(zone),
  }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as PlainDate
}

/** The current day on this device. */
export const today = (): PlainDate => dayIn(new Date())

export const currentInstant = (): Instant => new Date().toISOString() as Instant

/** Milliseconds since 1970. Tells which of two values was stored later. */
export const timestamp = (): number => Date.now()

export const isAfter = (at: Instant, moment: Date): boolean => new Date(at) > moment

export const isLater = (at: Instant, other: Instant): boolean => new Date(at) > new Date(other)

/** The day of a moment, formatted for the reader. */
export function dayText(at: Instant, locale: string, zone?: string): string {
  return dateText(dayIn(at, zone), locale)
}

export function dateTimeText(at: Instant, locale: string, zone?: string): string {
  const style = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(locale, { ...style, ...inZone(zone) }).format(new Date(at))
}

/** A time on a clock: "09:30". */
export type ClockTime = `${number}:${number}`

const clockParts = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
  calendar: 'iso8601',
  numberingSystem: 'latn',
} as const

/** What a clock in a zone shows at a moment, as milliseconds of a clock in UTC that shows the same. */
function shownIn(at: Instant, zone: string): number {
  const parts = formatOf('en', { ...clockParts, timeZone: zone }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value ?? 0)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

const instantOf = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant

export const addMinutes = (at: Instant, minutes: number): Instant =>
  instantOf(new Date(at).getTime() + minutes * minute)

/** The number of minutes from the first to the second; negative if the second is earlier. */
export const minutesBetween = (first: Instant, second: Instant): number =>
  Math.round((new Date(second).getTime() - new Date(first).getTime()) / minute)

/** By how many minutes clocks in a zone are ahead of UTC. */
export const offsetIn = (at: Instant, zone: string): number =>
  Math.round((shownIn(at, zone) - Math.floor(new Date(at).getTime() / 1000) * 1000) / minute)

/** The time on a clock in a zone. */
export const clockTimeIn = (at: Instant, zone: string): ClockTime =>
  new Date(shownIn(at, zone)).toISOString().slice(11, 16) as ClockTime

/** The moment at which clocks that are ahead of UTC by these minutes show a time. */
export const momentAt = (day: PlainDate, time: ClockTime, offset: number): Instant =>
  instantOf(midnight(day).getTime() + minutesOf(time) * minute - offset * minute)

/** Minutes after midnight. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The time that many minutes after midnight; after 24 hours it begins anew. */
export function clockTime(minutes: number): ClockTime {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}` as ClockTime
}

/** 0 is Monday. */
export const weekdayOf = (day: PlainDate): number => (midnight(day).getUTCDay() + 6) % 7

type DayStyle = 'weekday' | 'day' | 'full' | 'short'

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: 'short' },
  day: { day: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'long' },
}

/** A day in words: "Thu", "29", "Thursday 29 October", "29 October". */
export const dayWords = (day: PlainDate, locale: string, style: DayStyle): string =>
  formatOf(locale, { ...dayStyles[style], timeZone: 'UTC' }).format(midnight(day))

/** "16:30" */
export const timeText = (at: Instant, locale: string, zone: string): string =>
  formatOf(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(at))

/** The current time in a time zone, or null if this browser does not know the zone. */
export function clockIn(zone: string, locale: string, now: Date): string | null {
  try {
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(now)
  } catch {
    return null
  }
}

const inZone = (zone?: string) => (zone ? { timeZone: zone } : {})

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "3 days ago", "in 2 weeks". */
export function relativeText(value: Instant, locale: string, now: Date = new Date()): string {
  const seconds = (new Date(value).getTime() - now.getTime()) / 1000
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return format.format(unit === 'second' ? 0 : Math.trunc(seconds / size), unit)
}

/** The time zone of this device. Browsers differ in which of its names they use. */
export const deviceTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** One clock for all subscribers, so that they show the same time and update together. */
const listeners = new Set<() => void>()
let now = new Date()
let timer: ReturnType<typeof setInterval> | undefined

function tick(): void {
  now = new Date()
  for (const follower of listeners) follower()
}

function subscribeToClock(follower: () => void): () => void {
  if (listeners.size === 0) timer = setInterval(tick, minute)
  listeners.add(follower)
  return () => {
    listeners.delete(follower)
    if (listeners.size === 0) clearInterval(timer)
  }
}

function currentMinute(): Date {
  // The timer has not run since the last subscriber left.
  if (listeners.size === 0 && Math.abs(timestamp() - now.getTime()) >= minute) now = new Date()
  return now
}

/** The current time, updated once a minute. */
export const useNow = (): Date => useSyncExternalStore(subscribeToClock, currentMinute)

/** Browser timers are limited to about 24.8 days. */
const maxTimerDelay = 24 * dayLength

/** Whether a moment is in the future; re-renders when it has passed. False for null. */
export function useIsInFuture(at: Instant | null): boolean {
  const [seen, setSeen] = useState(() => new Date())
  useEffect(() => {
    if (at === null) return
    const wait = Math.max(0, new Date(at).getTime() - timestamp())
    const timer = setTimeout(() => setSeen(new Date()), Math.min(wait, maxTimerDelay))
    return () => clearTimeout(timer)
  }, [at])
  return at !== null && isAfter(at, seen)
}
