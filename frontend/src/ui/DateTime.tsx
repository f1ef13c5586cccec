import { Trans } from '@lingui/react/macro'
import { useLocale } from '@/lib/locale'
import {
  clockIn,
  dateText,
  dateTimeText,
  dayText,
  relativeText,
  useNow,
  type Instant,
  type PlainDate as Day,
} from '@/lib/time'

/** A day that is the same for every reader: a last day, the dates of a season. */
export function PlainDate({ value }: { value: Day }) {
  const locale = useLocale()
  return <time dateTime={value}>{dateText(value, locale)}</time>
}

interface DateTimeProps {
  value: Instant
  /** Whose clock; that of this device where none is named. */
  zone?: string
  /** A moment needs its time; the day on which something happened does not. */
  format?: 'date' | 'datetime' | 'relative'
}

/** A moment, by the clock of its reader. */
export function DateTime({ value, zone, format = 'datetime' }: DateTimeProps) {
  const locale = useLocale()
  const full = dateTimeText(value, locale, zone)
  if (format === 'relative') return <Relative value={value} full={full} />
  return <time dateTime={value}>{format === 'datetime' ? full : dayText(value, locale, zone)}</time>
}

/** "3 days ago", for as long as it stands there. */
function Relative({ value, full }: { value: Instant; full: string }) {
  const locale = useLocale()
  return (
    <time dateTime={value} title={full}>
      {relativeText(value, locale, useNow())}
    </time>
  )
}

/** "21:40 there": what the clock says where the other person is. */
export function ZonedTime({ zone }: { zone: string }) {
  const locale = useLocale()
  const time = clockIn(zone, locale, useNow())
  if (time === null) return null
  return (
    <span>
      <Trans>{time} there</Trans>
    </span>
  )
}
