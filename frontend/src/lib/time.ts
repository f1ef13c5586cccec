/**
 * All that the app knows of calendars and clocks; `time.test.ts` holds every other file to it.
 *
 * A day and a moment are two types. A day is the same for every reader and never meets a time zone; a moment
 * becomes a day only by a zone: that of this device, or one that is named.
 */
import { useEffect, useState, useSyncExternalStore } from 'react'

/** A day of the calendar: "2026-11-30". */
export type PlainDate = `${number}-${number}-${number}`
/** A moment, in UTC: "2026-11-30T12:00:00Z". */
export type Instant = `${PlainDate}T${string}`

const dayLength = 86_400_000

/** What a date field holds: null where it is empty. Whatever else it holds is for the service to judge. */
export const plainDate = (text: string): PlainDate | null => (text === '' ? null : (text as PlainDate))

/** Days are counted and written in UTC, where each has 24 hours and no zone takes any away. */
const midnight = (day: PlainDate) => new Date(`${day}T00:00:00Z`)

const dayOf = (utc: Date) => utc.toISOString().slice(0, 10) as PlainDate

/** "30 November 2026": the same for every reader. */
export function dateText(day: PlainDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(midnight(day))
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return dayOf(new Date(midnight(day).getTime() + days * dayLength))
}

/** The day so many working days later: Saturdays and Sundays are not counted, as the service does not count them. */
export function addWorkingDays(day: PlainDate, days: number): PlainDate {
  let last = day
  for (let left = days; left > 0;) {
    last = addDays(last, 1)
    if (!isWeekend(last)) left -= 1
  }
  return last
}

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(midnight(day).getUTCDay())

/** How many days lie between two; negative where the second comes first. */
export function daysBetween(first: PlainDate, second: PlainDate): number {
  return Math.round((midnight(second).getTime() - midnight(first).getTime()) / dayLength)
}

/** The day on which a moment falls, on this device or in a zone. */
export function dayIn(at: Instant | Date, zone?: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en', {
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

/** What day it is for whoever holds this device. */
export const today = (): PlainDate => dayIn(new Date())

export const currentInstant = (): Instant => new Date().toISOString() as Instant

/** Milliseconds since 1970: tells which of two things was kept later. */
export const timestamp = (): number => Date.now()

export const isAfter = (at: Instant, moment: Date): boolean => new Date(at) > moment

/** Whether one thing happened after another. */
export const isLater = (at: Instant, other: Instant): boolean => new Date(at) > new Date(other)

/** The day on which something happens, as its reader would write it. */
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

/** The time on the clock of somebody in that zone, or null for a zone this browser does not know. */
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

/** The zone that this device is set to, by whichever name its browser has for it. */
export const deviceTimeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

const minute = 60_000

/** One clock for all that follow the present: they show the same moment, and turn together. */
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
  // Nobody has turned it since the last one left.
  if (listeners.size === 0 && Math.abs(timestamp() - now.getTime()) >= minute) now = new Date()
  return now
}

/** The present, once a minute. */
export const useNow = (): Date => useSyncExternalStore(subscribeToClock, currentMinute)

/** As long as a timer of the browser can be. */
const maxTimerDelay = 24 * dayLength

/** Whether a moment is still to come, and no longer as soon as it has. */
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
