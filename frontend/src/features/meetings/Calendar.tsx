import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { addDays, useIsNarrow, useLocale } from '@/lib'
import { dayWords, type Instant, offsetIn, type PlainDate } from '@/lib/time'
import { clockChanges } from '@/lib/wall-clock'
import { cityOf } from '@/lib/zones'
import { Banner, Button, Card, Icon } from '@/ui'
import { DayStrip } from './DayStrip'
import styles from './calendar.module.css'
import type { Availability, Pair } from './model'
import { WeekGrid } from './WeekGrid'

interface Props {
  monday: PlainDate
  onMonday: (monday: PlainDate) => void
  pair: Pair
  availability: Availability
  slots: Instant[]
  minutes: number
  now: Instant
  onToggle: (at: Instant) => void
}

/** A week of both calendars: a grid, or on a phone a strip of days with a list of times. */
export function Calendar({ monday, onMonday, ...props }: Props) {
  const { t } = useLingui()
  const locale = useLocale()
  const isNarrow = useIsNarrow()
  const first = dayWords(monday, locale, 'short')
  const last = dayWords(addDays(monday, 6), locale, 'short')
  const move = (days: 7 | -7) => onMonday(addDays(monday, days))
  return (
    <>
      <ClockChange monday={monday} pair={props.pair} other={props.availability.other.time_zone} />
      <Card as="section" className={styles.calendar} aria-labelledby="week">
        <div className={styles.weekHead}>
          <Button variant="quiet" aria-label={t`Week before`} onPress={() => move(-7)}>
            <span className={styles.before}>
              <Icon name="chevron" />
            </span>
          </Button>
          <Button variant="quiet" aria-label={t`Week after`} onPress={() => move(7)}>
            <span className={styles.after}>
              <Icon name="chevron" />
            </span>
          </Button>
          <h2 id="week" className={styles.weekTitle} aria-live="polite">
            <Trans>
              {first} to {last}
            </Trans>
          </h2>
          <Legend name={props.pair.name} />
        </div>
        {isNarrow ? (
          <DayStrip monday={monday} {...props} />
        ) : (
          <WeekGrid monday={monday} {...props} onWeek={move} />
        )}
        {!isNarrow && (
          <p className={styles.hint}>
            <Trans>
              By keyboard: arrow keys move by half an hour or a day, Page Up and Page Down by a week. Enter
              adds or removes a time.
            </Trans>
          </p>
        )}
      </Card>
    </>
  )
}

function Legend({ name }: { name: string }) {
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.sample} data-working="" aria-hidden="true" />
        <Trans>{name}: working hours</Trans>
      </li>
      <li>
        <span className={styles.sample} data-taken="you" aria-hidden="true" />
        <Trans>Your meetings</Trans>
      </li>
      <li>
        <span className={styles.sample} data-taken="other" aria-hidden="true" />
        <Trans>{name}: busy</Trans>
      </li>
    </ul>
  )
}

/** Says before the week is read that clocks change in it, or in the week before it began to count. */
function ClockChange({ monday, pair, other }: { monday: PlainDate; pair: Pair; other: string }): ReactNode {
  const { t } = useLingui()
  const locale = useLocale()
  if (
    offsetIn(`${monday}T00:00:00Z`, pair.ownZone) === offsetIn(`${monday}T00:00:00Z`, other) &&
    other === pair.ownZone
  )
    return null
  const until = addDays(monday, 7)
  const changes = [pair.ownZone, other].flatMap((zone) => clockChanges(addDays(monday, -1), until, zone))
  const change = changes[0]
  if (!change) return null
  const city = cityOf(change.zone)
  const day = dayWords(change.day, locale, 'full')
  return (
    <Banner tone="info" title={t`The clocks change in ${city} on ${day}`}>
      <Trans>
        The difference between your two clocks is another one from then on. The times below are already right.
      </Trans>
    </Banner>
  )
}
