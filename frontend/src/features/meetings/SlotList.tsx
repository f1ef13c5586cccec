import { Trans, useLingui } from '@lingui/react/macro'
import { dayWords, dayIn, timeText, type Instant } from '@/lib/time'
import { useLocale } from '@/lib'
import { Button, Icon } from '@/ui'
import styles from './meetings.module.css'
import { type Pair, slotsAtMost } from './model'
import { TimeByHand } from './TimeByHand'
import { Times } from './Times'

interface Props {
  slots: Instant[]
  minutes: number
  pair: Pair
  /** Times at which one of the two turned out to have another meeting. */
  taken: Instant[]
  error: string | null
  onRemove: (at: Instant) => void
  onAdd: (at: Instant) => string | null
}

/** The chosen times. This list is the control; the calendar only fills it faster. */
export function SlotList({ slots, minutes, pair, taken, error, onRemove, onAdd }: Props) {
  const { t } = useLingui()
  const count = slots.length
  return (
    <>
      <div className={styles.listHead}>
        <h2 className={styles.cardTitle}>
          <Trans>Your times</Trans>
        </h2>
        <span className={styles.soft} aria-live="polite">
          <Trans>
            {count} of {slotsAtMost}
          </Trans>
        </span>
      </div>
      {count === 0 && (
        <p className={styles.soft}>
          <Trans>Choose up to five times in the calendar, or add them here.</Trans>
        </p>
      )}
      <ol className={styles.slots}>
        {slots.map((at, index) => (
          <li key={at} className={styles.slot}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span className={styles.slotText}>
              <Times at={at} minutes={minutes} pair={pair} />
              {taken.includes(at) && (
                <strong className={styles.fault}>
                  <Trans>No longer free. Please remove it.</Trans>
                </strong>
              )}
            </span>
            <RemoveButton at={at} zone={pair.ownZone} onRemove={onRemove} />
          </li>
        ))}
      </ol>
      {error !== null && (
        <p role="alert" className={styles.fault}>
          {error}
        </p>
      )}
      {count < slotsAtMost && <TimeByHand zone={pair.ownZone} onAdd={onAdd} label={t`Add a time by hand`} />}
    </>
  )
}

function RemoveButton({ at, zone, onRemove }: { at: Instant; zone: string; onRemove: Props['onRemove'] }) {
  const { t } = useLingui()
  const locale = useLocale()
  const when = `${dayWords(dayIn(at, zone), locale, 'full')}, ${timeText(at, locale, zone)}`
  return (
    <Button variant="plain" aria-label={t`Remove ${when}`} onPress={() => onRemove(at)}>
      <Icon name="cross" />
    </Button>
  )
}
