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

/** A calendar day, the same for every reader: a deadline, the dates of a season. */
export function PlainDate({ value }: { value: Day }) {
  const locale = useLocale()
  return <time dateTime={value}>{dateText(value, locale)}</time>
}

interface DateTimeProps {
  value: Instant
  /** The time zone; that of this device by default. */
  zone?: string
  /** `date` if only the day of the moment matters. */
  format?: 'date' | 'datetime' | 'relative'
}

/** A moment, formatted for the reader. */
export function DateTime({ value, zone, format = 'datetime' }: DateTimeProps) {
  const locale = useLocale()
  const full = dateTimeText(value, locale, zone)
  if (format === 'relative') return <Relative value={value} full={full} />
  return <time dateTime={value}>{format === 'datetime' ? full : dayText(value, locale, zone)}</time>
}

/** "3 days ago", updated while it is shown. */
function Relative({ value, full }: { value: Instant; full: string }) {
  const locale = useLocale()
  return (
    <time dateTime={value} title={full}>
      {relativeText(value, locale, useNow())}
    </time>
  )
}

/** "21:40 there": the current time in another person's time zone. Renders nothing for an unknown zone. */
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
