import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useLocale } from '@/lib'
import { addMinutes, clockTimeIn, dayWords, type Instant, type PlainDate, timeText } from '@/lib/time'
import { cityOf } from '@/lib/zones'
import { VisuallyHidden } from '@/ui'
import styles from './calendar.module.css'
import { type Cell, daysOf, weekCells } from './week'
import type { Availability, Pair } from './model'

interface Props {
  monday: PlainDate
  pair: Pair
  availability: Availability
  slots: Instant[]
  minutes: number
  now: Instant
  /** Adds the time, or removes it if it is chosen. */
  onToggle: (at: Instant) => void
  /** Shows the week after this one, or the one before. */
  onWeek: (days: 7 | -7) => void
}

/**
 * A week as a grid: half-hours by days, with both clocks at its side. Arrows, Home and End move, Page Up and Page Down
 * change the week, Enter and Space choose. The list of times beside it is the control that needs no grid.
 */
export function WeekGrid(props: Props) {
  const { monday, pair, availability, now, onWeek } = props
  const { t } = useLingui()
  const locale = useLocale()
  const rows = weekCells(monday, pair.ownZone, availability, now)
  const { grid, active, onKeyDown, focusAt } = useRovingFocus(rows.length, onWeek)
  const otherZone = availability.other.time_zone
  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={t`Times of this week`}
      className={styles.grid}
      onKeyDown={(event) => onKeyDown(event)}
    >
      <div role="row" className={styles.gridHead}>
        <span role="columnheader">
          {t`You`} <strong>{cityOf(pair.ownZone)}</strong>
        </span>
        <span role="columnheader">
          {pair.name} <strong>{cityOf(otherZone)}</strong>
        </span>
        {daysOf(monday).map((day) => (
          <span role="columnheader" key={day} aria-label={dayWords(day, locale, 'full')}>
            {dayWords(day, locale, 'weekday')} <strong>{dayWords(day, locale, 'day')}</strong>
          </span>
        ))}
      </div>
      {rows.map(({ time, cells }, row) => (
        <div role="row" key={time} className={styles.gridRow} data-hour={time.endsWith(':00') || undefined}>
          <span role="rowheader" className={styles.axis}>
            {time.endsWith(':00') ? time : <VisuallyHidden>{time}</VisuallyHidden>}
          </span>
          <span role="gridcell" className={styles.axis} data-working={cells[0]?.isWorking || undefined}>
            {time.endsWith(':00') && cells[0]?.at ? clockTimeIn(cells[0].at, otherZone) : ''}
          </span>
          {cells.map((cell, column) => (
            <GridCell
              // By its place, so that the focus stays on it when another week is shown.
              key={column}
              {...props}
              cell={cell}
              isActive={active.row === row && active.column === column}
              onFocus={() => focusAt(row, column)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

function GridCell({
  cell,
  pair,
  availability,
  slots,
  minutes,
  isActive,
  onFocus,
  onToggle,
}: Omit<Props, 'onWeek'> & { cell: Cell; isActive: boolean; onFocus: () => void }) {
  const locale = useLocale()
  const { at, taken } = cell
  const chosen =
    at === null ? -1 : slots.findIndex((slot) => slot < addMinutes(at, 30) && addMinutes(slot, minutes) > at)
  const begins = at !== null && slots[chosen] !== undefined && slots[chosen] >= at
  const isFree = at !== null && !cell.isPast && taken === null
  const label = useCellLabel(cell, pair, availability, chosen >= 0)
  const choose = () => {
    if (at !== null && (isFree || chosen >= 0)) onToggle(slots[chosen] ?? at)
  }
  return (
    <div
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-selected={chosen >= 0}
      aria-disabled={!isFree || undefined}
      aria-label={label}
      data-working={cell.isWorking || undefined}
      data-taken={taken?.whose}
      data-chosen={chosen >= 0 || undefined}
      className={styles.cell}
      onFocus={onFocus}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        choose()
      }}
    >
      {begins && slots[chosen] !== undefined && (
        <span aria-hidden="true">{timeText(slots[chosen], locale, pair.ownZone)}</span>
      )}
      {chosen < 0 && taken?.isFirst === true && (
        <TakenText whose={taken.whose} person={taken.with} name={pair.name} />
      )}
    </div>
  )
}

function TakenText({ whose, person, name }: { whose: 'you' | 'other'; person: string | null; name: string }) {
  const { t } = useLingui()
  return <span aria-hidden="true">{whose === 'other' ? t`${name}: busy` : (person ?? t`Your meeting`)}</span>
}

/** The whole of a cell in words: "Thursday 29 October, 18:30, 16:30 in Lyon, chosen". */
function useCellLabel(cell: Cell, pair: Pair, { other }: Availability, isChosen: boolean): string {
  const { t } = useLingui()
  const locale = useLocale()
  const day = dayWords(cell.day, locale, 'full')
  if (cell.at === null) return t`${day}, ${cell.time}: the clocks skip this time`
  const parts = [day, timeText(cell.at, locale, pair.ownZone)]
  const there = timeText(cell.at, locale, other.time_zone)
  const city = cityOf(other.time_zone)
  parts.push(t`${there} in ${city}`)
  const person = cell.taken?.with ?? ''
  if (isChosen) parts.push(t`chosen`)
  else if (cell.taken?.whose === 'you') parts.push(person ? t`you meet ${person}` : t`you have a meeting`)
  else if (cell.taken) parts.push(t`${pair.name} is busy`)
  else if (cell.isPast) parts.push(t`past`)
  else if (!cell.isWorking) parts.push(t`outside their working hours`)
  return parts.join(', ')
}

const lastColumn = 6

const moves: Partial<Record<string, [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -lastColumn],
  End: [0, lastColumn],
}

const weeks: Partial<Record<string, 7 | -7>> = { PageUp: -7, PageDown: 7 }

/** One cell of the grid is in the order of the Tab key; arrows move to its neighbours. */
function useRovingFocus(rows: number, onWeek: Props['onWeek']) {
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ row: 4, column: 0 })
  const active = { row: Math.min(place.row, rows - 1), column: place.column }
  const onKeyDown = (event: KeyboardEvent) => {
    const week = weeks[event.key]
    const move = moves[event.key]
    if (week === undefined && !move) return
    event.preventDefault()
    if (week !== undefined) onWeek(week)
    if (!move) return
    const isArrow = event.key.startsWith('Arrow')
    const isMirrored = isArrow && grid.current !== null && getComputedStyle(grid.current).direction === 'rtl'
    const across = isMirrored ? -move[1] : move[1]
    const row = Math.max(0, Math.min(rows - 1, active.row + move[0]))
    const column = Math.max(0, Math.min(lastColumn, active.column + across))
    setPlace({ row, column })
    const cells = grid.current?.querySelectorAll<HTMLElement>('[role=gridcell][tabindex]')
    cells?.[row * (lastColumn + 1) + column]?.focus()
  }
  return { grid, active, onKeyDown, focusAt: (row: number, column: number) => setPlace({ row, column }) }
}
