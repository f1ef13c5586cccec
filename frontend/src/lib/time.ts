import { useEffect, useState } from 'react'

export function dateText(value: string, locale: string, zone?: string | null): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...inZone(zone) }).format(new Date(value))
}

export function dateTimeText(value: string, locale: string, zone?: string | null): string {
  const style = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(locale, { ...style, ...inZone(zone) }).format(new Date(value))
}

/** The time on the clock of somebody in that zone, or null for a zone this browser does not know. */
export function clockIn(zone: string, locale: string, now: Date): string | null {
  try {
    return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(now)
  } catch {
    return null
  }
}

const inZone = (zone?: string | null) => (zone ? { timeZone: zone } : {})

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "3 days ago", "in 2 weeks". */
export function relativeText(value: string, locale: string, now: Date = new Date()): string {
  const seconds = (new Date(value).getTime() - now.getTime()) / 1000
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return format.format(unit === 'second' ? 0 : Math.trunc(seconds / size), unit)
}

export function daysUntil(value: string, now: Date = new Date()): number {
  return Math.max(0, Math.ceil((new Date(value).getTime() - now.getTime()) / 86_400_000))
}

export const ownTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

export const timeZones = (): string[] => Intl.supportedValuesOf('timeZone')

/** The present, once a minute. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
