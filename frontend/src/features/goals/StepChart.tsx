import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { dateText, dayIn, daysBetween, today, useIsNarrow, useLocale } from '@/lib'
import { monthText } from '@/lib/time'
import { chartOf, isStepDown, labelledPoints, type Chart, type ChartInput, type Frame } from './chart'
import { amountText, progressText } from './labels'
import { currentValue, type CheckIn, type Goal } from './model'
import styles from './goals.module.css'

const wide: Frame = { width: 720, height: 260, left: 40, right: 14, top: 46, bottom: 28 }
/** A drawing of its own for phones, so that its labels keep their size. */
const narrow: Frame = { width: 340, height: 230, left: 34, right: 12, top: 46, bottom: 26 }

interface Props {
  goal: Goal
  /** The latest day first. */
  checkIns: CheckIn[]
  hasToday: boolean
}

/** How far the goal is: a number, and a drawing of the check-ins. The table of check-ins below has the same content. */
export function StepChart({ goal, checkIns, hasToday }: Props) {
  const { i18n } = useLingui()
  const locale = useLocale()
  const title = useId()
  const input = inputOf(goal, checkIns, hasToday)
  if (!input) return null
  return (
    <figure className={styles.figure} aria-labelledby={title}>
      <figcaption className={styles.figureHead}>
        <div>
          <h2 id={title} className={styles.soft} dir="auto">
            {goal.measured}
          </h2>
          <p className={styles.big} dir="auto">
            {progressText(goal, currentValue(goal), locale, i18n)}
          </p>
        </div>
        {hasToday && <TimeLeft dueOn={input.dueOn} />}
      </figcaption>
      <Drawing goal={goal} input={input} />
    </figure>
  )
}

function inputOf(goal: Goal, checkIns: CheckIn[], hasToday: boolean): ChartInput | null {
  const { start_value: start, target_value: target, due_on: dueOn, activated_at: activatedAt } = goal
  if (start === null || target === null || dueOn === null || activatedAt === null) return null
  const startOn = dayIn(activatedAt)
  return { startOn, dueOn, start, target, checkIns, today: hasToday ? today() : null }
}

function TimeLeft({ dueOn }: { dueOn: ChartInput['dueOn'] }) {
  const days = daysBetween(today(), dueOn)
  return (
    <p className={styles.soft}>
      {days < 0 && <Plural value={-days} one="# day after the date" other="# days after the date" />}
      {days === 0 && <Trans>The date is today</Trans>}
      {days > 0 && days < 21 && <Plural value={days} one="# day left" other="# days left" />}
      {days >= 21 && <Plural value={Math.floor(days / 7)} one="# week left" other="# weeks left" />}
    </p>
  )
}

function Drawing({ goal, input }: { goal: Goal; input: ChartInput }) {
  const { t } = useLingui()
  const locale = useLocale()
  const isNarrow = useIsNarrow()
  const frame = isNarrow ? narrow : wide
  const chart = chartOf(input, frame)
  const value = amountText(currentValue(goal), locale)
  const target = amountText(input.target, locale)
  const due = dateText(input.dueOn, locale)
  const label = t`Check-ins as steps up to ${value}, beside the even pace to the target of ${target} by ${due}. The table of check-ins below has all values.`
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={label}
    >
      <Axes chart={chart} frame={frame} />
      <line className={styles.pace} {...chart.pace} />
      <PaceLabel chart={chart} />
      {chart.today !== null && (
        <line
          className={styles.todayLine}
          x1={chart.today}
          x2={chart.today}
          y1={frame.top - 8}
          y2={frame.height - frame.bottom}
        />
      )}
      <path className={styles.steps} d={chart.path} />
      {chart.points.map(({ x, y, madeOn }) => (
        <circle key={madeOn} className={styles.point} cx={x} cy={y} r={4} />
      ))}
      <Target chart={chart} />
      <Labels chart={chart} frame={frame} text={t`target: ${target} by ${due}`} />
    </svg>
  )
}

function Axes({ chart, frame }: { chart: Chart; frame: Frame }) {
  const locale = useLocale()
  return (
    <>
      {chart.values.map(({ y, value }) => (
        <g key={value}>
          <line className={styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
          <text x={frame.left - 8} y={y + 4} textAnchor="end">
            {amountText(value, locale)}
          </text>
        </g>
      ))}
      {chart.months.map(({ x, day }) => (
        <text
          key={day}
          x={Math.min(x, frame.width - frame.right - 12)}
          y={frame.height - 6}
          textAnchor="middle"
        >
          {monthText(day, locale)}
        </text>
      ))}
    </>
  )
}

function Target({ chart }: { chart: Chart }) {
  const { x2: x, y2: y } = chart.pace
  return <path className={styles.target} d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
}

/** Beside the line, on the side that it leaves free, three quarters of the way. */
function PaceLabel({ chart }: { chart: Chart }) {
  const { t } = useLingui()
  const { x1, y1, x2, y2 } = chart.pace
  const at = (from: number, to: number) => from + (to - from) * 0.7
  return (
    <text x={at(x1, x2) + 8} y={at(y1, y2) + (y2 > y1 ? -10 : 20)}>
      {t`even pace`}
    </text>
  )
}

/** The words at the top, in two lines so that they cannot overlap, and the values at the points. */
function Labels({ chart, frame, text }: { chart: Chart; frame: Frame; text: string }) {
  const { t } = useLingui()
  const locale = useLocale()
  const place = Math.max(frame.left + 16, Math.min(chart.today ?? 0, frame.width - frame.right - 20))
  return (
    <>
      <text className={styles.strong} x={frame.width - frame.right} y={12} textAnchor="end">
        {text}
      </text>
      {chart.today !== null && (
        <text className={styles.strong} x={place} y={30} textAnchor="middle">
          {t`today`}
        </text>
      )}
      {labelledPoints(chart.points, 26).map((point) => (
        <text
          key={point.madeOn}
          className={styles.strong}
          x={point.x - 7}
          y={point.y + (isStepDown(chart.points, point) ? 17 : -8)}
          textAnchor="end"
        >
          {amountText(point.value, locale)}
        </text>
      ))}
    </>
  )
}
