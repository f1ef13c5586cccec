import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocale } from '@/lib'
import { dayIn, dayWords, type Instant, type PlainDate, timeText } from '@/lib/time'
import { cityOf } from '@/lib/zones'
import { Button, Icon } from '@/ui'
import styles from './calendar.module.css'
import type { Availability, Pair } from './model'
import { type Cell, daysOf, weekCells } from './week'

interface Props {
  monday: PlainDate
  pair: Pair
  availability: Availability
  slots: Instant[]
  now: Instant
  onToggle: (at: Instant) => void
}

/** On a phone: the days of the week, and the times of one of them as a list. */
export function DayStrip(props: Props) {
  const { monday, pair, availability, slots, now, onToggle } = props
  const locale = useLocale()
  const days = daysOf(monday)
  const today = dayIn(now, pair.ownZone)
  const [chosen, setDay] = useState<PlainDate | null>(null)
  const [showsAll, setShowsAll] = useState(false)
  const day = days.find((one) => one === chosen) ?? days.find((one) => one > today) ?? days[0]
  const cells = cellsAhead(props, day === undefined ? 0 : days.indexOf(day))
  const shown = showsAll ? cells : cells.filter((cell) => cell.isWorking || isChosen(cell, slots))
  return (
    <div className={styles.strip}>
      <DayChoice
        days={days}
        chosen={day}
        withSlots={slots.map((at) => dayIn(at, pair.ownZone))}
        onChoose={setDay}
      />
      {day !== undefined && <p className={styles.soft}>{dayWords(day, locale, 'full')}</p>}
      {shown.length === 0 && (
        <p>
          <Trans>{pair.name} does not usually work at your times of this day.</Trans>
        </p>
      )}
      <ul className={styles.starts}>
        {shown.map((cell) => (
          <li key={cell.time}>
            <StartButton
              cell={cell}
              pair={pair}
              availability={availability}
              slots={slots}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
      {!showsAll && cells.length > shown.length && (
        <div>
          <Button variant="quiet" onPress={() => setShowsAll(true)}>
            <Trans>Show all {cells.length} times</Trans>
          </Button>
        </div>
      )}
    </div>
  )
}

/** The times of a day of the week, by its index, that have not passed. */
const cellsAhead = ({ monday, pair, availability, now }: Props, index: number): Cell[] =>
  weekCells(monday, pair.ownZone, availability, now)
    .map((row) => row.cells[index])
    .filter((cell) => cell !== undefined && cell.at !== null && !cell.isPast) as Cell[]

interface DayChoiceProps {
  days: PlainDate[]
  chosen: PlainDate | undefined
  /** The days on which times are chosen. */
  withSlots: PlainDate[]
  onChoose: (day: PlainDate) => void
}

function DayChoice({ days, chosen, withSlots, onChoose }: DayChoiceProps) {
  const { t } = useLingui()
  const locale = useLocale()
  return (
    <div role="group" aria-label={t`Day`} className={styles.days}>
      {days.map((day) => (
        <button
          key={day}
          type="button"
          aria-pressed={day === chosen}
          className={styles.dayButton}
          onClick={() => onChoose(day)}
        >
          <span>{dayWords(day, locale, 'weekday')}</span>
          <strong>{dayWords(day, locale, 'day')}</strong>
          <span className={styles.dot} data-has={withSlots.includes(day) || undefined} />
        </button>
      ))}
    </div>
  )
}

const isChosen = ({ at }: Cell, slots: Instant[]) => at !== null && slots.includes(at)

function StartButton({
  cell,
  pair,
  availability,
  slots,
  onToggle,
}: Omit<Props, 'monday' | 'now'> & { cell: Cell }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { at, taken } = cell
  if (at === null) return null
  const selected = isChosen(cell, slots)
  const there = timeText(at, locale, availability.other.time_zone)
  const city = cityOf(availability.other.time_zone)
  const person = taken?.with ?? ''
  const name = pair.name
  const busy =
    taken?.whose === 'you' ? (person ? t`You meet ${person}` : t`You have a meeting`) : t`${name} is busy`
  return (
    <button
      type="button"
      aria-pressed={selected}
      disabled={taken !== null && !selected}
      className={styles.start}
      onClick={() => onToggle(at)}
    >
      <Icon name={selected ? 'tick' : 'plus'} size={18} />
      <strong>{timeText(at, locale, pair.ownZone)}</strong>
      <span>{taken !== null && !selected ? busy : t`${there} in ${city}`}</span>
    </button>
  )
}
