import { Trans } from '@lingui/react/macro'
import { useLocale } from '@/lib/locale'
import { clockIn, dateText, dateTimeText, relativeText, useNow } from '@/lib/time'

interface DateTimeProps {
  value: string
  zone?: string | null
  /** A moment needs its time; a day does not. */
  format?: 'date' | 'datetime' | 'relative'
}

export function DateTime({ value, zone, format = 'datetime' }: DateTimeProps) {
  const locale = useLocale()
  const full = dateTimeText(value, locale, zone)
  if (format === 'relative') {
    return (
      <time dateTime={value} title={full}>
        {relativeText(value, locale)}
      </time>
    )
  }
  return <time dateTime={value}>{format === 'datetime' ? full : dateText(value, locale, zone)}</time>
}

/** "21:40 there": what the clock says where the other person is. */
export function LocalTime({ zone }: { zone: string }) {
  const locale = useLocale()
  const time = clockIn(zone, locale, useNow())
  if (time === null) return null
  return (
    <span>
      <Trans>{time} there</Trans>
    </span>
  )
}
