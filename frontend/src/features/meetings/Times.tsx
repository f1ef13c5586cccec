import { Trans, useLingui } from '@lingui/react/macro'
import { useLocale } from '@/lib'
import { addMinutes, dayIn, dayWords, type Instant, offsetIn, timeText } from '@/lib/time'
import { cityOf } from '@/lib/zones'
import styles from './meetings.module.css'
import type { Pair } from './model'

interface Props {
  at: Instant
  minutes: number
  pair: Pair
  /** Without the day, where it stands above. */
  withDay?: boolean
}

/** A time with both zones, the reader's first: the day, "17:30 to 18:15 in Nairobi", "15:30 to 16:15 in Lyon". */
export function Times({ at, minutes, pair, withDay = true }: Props) {
  const locale = useLocale()
  const day = dayIn(at, pair.ownZone)
  return (
    <span className={styles.times}>
      {withDay && <strong>{dayWords(day, locale, 'full')}</strong>}
      <span>
        <Range at={at} minutes={minutes} zone={pair.ownZone} />
      </span>
      <OtherTime at={at} minutes={minutes} pair={pair} />
    </span>
  )
}

/** The other person's time, with its day if that is another one; nothing where both clocks show the same. */
export function OtherTime({ at, minutes, pair }: Props) {
  const locale = useLocale()
  const zone = pair.otherZone
  if (zone === null || offsetIn(at, zone) === offsetIn(at, pair.ownZone)) return null
  const day = dayIn(at, zone)
  const isOtherDay = day !== dayIn(at, pair.ownZone)
  return (
    <span className={styles.soft}>
      {isOtherDay && `${dayWords(day, locale, 'full')}, `}
      <Range at={at} minutes={minutes} zone={zone} />
    </span>
  )
}

function Range({ at, minutes, zone }: { at: Instant; minutes: number; zone: string }) {
  const locale = useLocale()
  const start = timeText(at, locale, zone)
  const end = timeText(addMinutes(at, minutes), locale, zone)
  const city = cityOf(zone)
  return (
    <time dateTime={at}>
      <Trans>
        {start} to {end} in {city}
      </Trans>
    </time>
  )
}

/** The reader's own time as text: "Thursday 29 October, 17:30 to 18:15 in Nairobi". */
export function useTimeLabel(minutes: number, { ownZone }: Pair): (at: Instant) => string {
  const { t } = useLingui()
  const locale = useLocale()
  return (at) => {
    const day = dayWords(dayIn(at, ownZone), locale, 'full')
    const start = timeText(at, locale, ownZone)
    const end = timeText(addMinutes(at, minutes), locale, ownZone)
    const city = cityOf(ownZone)
    return t`${day}, ${start} to ${end} in ${city}`
  }
}
