import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useId, useState } from 'react'
import { plainDate, useLocale } from '@/lib'
import { type ClockTime, type Instant, minutesOf, timeText } from '@/lib/time'
import { type Moments, momentsOf } from '@/lib/wall-clock'
import { cityOf } from '@/lib/zones'
import { Button, RadioGroup, TextField, TimeField } from '@/ui'
import styles from './meetings.module.css'

interface Props {
  zone: string
  /** Takes a time, or says why not. */
  onAdd: (at: Instant) => string | null
  label: string
}

/** A day and a time that are typed, to add to a list. */
export function TimeByHand({ zone, onAdd, label }: Props) {
  const typed = useTypedTime(zone)
  const add = () => {
    const at = typed.take(onAdd)
    if (at !== null) typed.setTime('')
  }
  return (
    <TypedTimeFields typed={typed} label={label}>
      <div>
        <Button variant="quiet" onPress={add}>
          <Trans>Add this time</Trans>
        </Button>
      </div>
    </TypedTimeFields>
  )
}

/** A day and a time that are typed. One that clocks skip is refused, and one that exists twice is asked about. */
export function useTypedTime(zone: string) {
  const { t } = useLingui()
  const id = useId()
  const [day, setDay] = useState('')
  const [time, setTime] = useState('')
  const [second, setSecond] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const date = plainDate(day)
  const moments = date && time ? momentsOf(date, time as ClockTime, zone) : null
  const skipped = useSkipped(moments, zone)
  /** Returns the moment, or shows what is wrong with it or why `refusal` refuses it. */
  const take = (refusal: (at: Instant) => string | null): Instant | null => {
    const at = moments && chosen(moments, second)
    const isQuarter = minutesOf(time as ClockTime) % 15 === 0
    const wrong =
      at === null
        ? t`Enter a day and a time.`
        : (skipped ?? (isQuarter ? refusal(at) : t`Choose a full quarter of an hour.`))
    setError(wrong)
    if (wrong !== null) {
      const missing = day === '' ? 'date' : 'time'
      document.getElementById(id)?.querySelector<HTMLInputElement>(`[type="${missing}"]`)?.focus()
    }
    return wrong === null ? at : null
  }
  return { id, zone, day, setDay, time, setTime, second, setSecond, moments, error, take }
}

interface FieldsProps {
  typed: ReturnType<typeof useTypedTime>
  label: string
  children?: ReactNode
}

export function TypedTimeFields({ typed, label, children }: FieldsProps) {
  const { t } = useLingui()
  const title = useId()
  const { day, setDay, time, setTime, second, setSecond, moments, error } = typed
  const city = cityOf(typed.zone)
  return (
    <div id={typed.id} role="group" aria-labelledby={title} className={styles.byHand}>
      <h3 id={title} className={styles.groupTitle}>
        {label}
      </h3>
      <div className={styles.dayAndTime}>
        <TextField label={t`Day`} type="date" name="day" value={day} onChange={setDay} />
        <TimeField label={t`Time`} name="time" value={time} onChange={setTime} errorMessage={undefined} />
      </div>
      {moments?.kind === 'twice' && (
        <RadioGroup
          label={t`The clocks go back, so this time exists twice`}
          name="which"
          value={second ? 'second' : 'first'}
          onChange={(value) => setSecond(value === 'second')}
          options={[
            { value: 'first', label: t`The first, before the clocks go back` },
            { value: 'second', label: t`The second, after the clocks went back` },
          ]}
        />
      )}
      <p className={styles.soft}>
        <Trans>In your time, {city}</Trans>
      </p>
      <p role="alert" className={styles.fault}>
        {error}
      </p>
      {children}
    </div>
  )
}

const chosen = (moments: Moments, second: boolean): Instant => {
  if (moments.kind === 'once') return moments.at
  if (moments.kind === 'never') return moments.next
  return second ? moments.second : moments.first
}

/** Why a time that clocks jump over cannot be used, with the next one. */
function useSkipped(moments: Moments | null, zone: string): string | null {
  const { t } = useLingui()
  const locale = useLocale()
  if (moments?.kind !== 'never') return null
  const next = timeText(moments.next, locale, zone)
  return t`The clocks go forward, so this time does not exist. The next one is ${next}.`
}
