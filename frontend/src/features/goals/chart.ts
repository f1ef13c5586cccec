import { addDays, daysBetween, monthsBetween, type PlainDate } from '@/lib/time'
import { roundAmount } from './model'

export interface ChartInput {
  startOn: PlainDate
  dueOn: PlainDate
  start: number
  target: number
  /** In any order. Of several on a day, the first in the list is the latest. */
  checkIns: { made_on: PlainDate; value: number }[]
  /** Where the line of today is; null if there is none. */
  today: PlainDate | null
}

/** The size of the drawing, and the space for the labels around the plot. */
export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export interface ChartPoint {
  x: number
  y: number
  value: number
  madeOn: PlainDate
}

export interface Chart {
  /** The start and each check-in, in the order of their days. */
  points: ChartPoint[]
  /** A step line: a value holds until the next check-in. */
  path: string
  pace: { x1: number; y1: number; x2: number; y2: number }
  today: number | null
  values: { y: number; value: number }[]
  months: { x: number; day: PlainDate }[]
}

/** The value at an even pace from the start to the target, on a day between. */
export function evenPace({ startOn, dueOn, start, target }: ChartInput, day: PlainDate): number {
  const whole = daysBetween(startOn, dueOn)
  const share = whole <= 0 ? 1 : Math.min(1, Math.max(0, daysBetween(startOn, day) / whole))
  return start + (target - start) * share
}

/** The last check-in of each day, the earliest day first. */
function stepsOf({ startOn, start, checkIns }: ChartInput): { madeOn: PlainDate; value: number }[] {
  const byDay = new Map<PlainDate, number>()
  for (const { made_on: day, value } of checkIns) if (!byDay.has(day)) byDay.set(day, value)
  const steps = [...byDay].map(([madeOn, value]) => ({ madeOn, value }))
  steps.sort((one, other) => daysBetween(other.madeOn, one.madeOn))
  const first = steps[0]
  return first && first.madeOn <= startOn ? steps : [{ madeOn: startOn, value: start }, ...steps]
}

/** Round numbers that cover the values, at most six. */
export function roundValues(low: number, high: number): number[] {
  const span = high - low || 1
  const magnitude = 10 ** Math.floor(Math.log10(span / 5))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((size) => span / size <= 5.0001)
  const size = Math.max(step ?? 10 * magnitude, 0.01)
  const first = Math.floor(low / size + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / size - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, index) => roundAmount((first + index) * size))
}

/** Every how many months there is a label, so that none overlaps. */
const every = (count: number, width: number, room: number) => Math.max(1, Math.ceil((count * room) / width))

/** The places of everything in the chart. Pure, so that its numbers can be tested. */
export function chartOf(input: ChartInput, frame: Frame): Chart {
  const steps = stepsOf(input)
  const firstDay = steps[0]?.madeOn ?? input.startOn
  const days = [addDays(firstDay, 1), input.dueOn, ...steps.map(({ madeOn }) => madeOn)]
  if (input.today !== null) days.push(input.today)
  const lastDay = days.reduce((one, other) => (one > other ? one : other))
  const ticks = roundValues(
    Math.min(input.start, input.target, ...steps.map(({ value }) => value)),
    Math.max(input.start, input.target, ...steps.map(({ value }) => value)),
  )
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)]
  const plot = {
    width: frame.width - frame.left - frame.right,
    height: frame.height - frame.top - frame.bottom,
  }
  const whole = daysBetween(firstDay, lastDay)
  const xOf = (day: PlainDate) => frame.left + (daysBetween(firstDay, day) / whole) * plot.width
  const yOf = (value: number) => frame.top + (1 - (value - low) / (high - low || 1)) * plot.height
  const points = steps.map(({ madeOn, value }) => ({ x: xOf(madeOn), y: yOf(value), value, madeOn }))
  const months = monthsBetween(firstDay, lastDay)
  const stride = every(months.length, plot.width, 52)
  return {
    points,
    path: pathOf(points),
    pace: { x1: xOf(input.startOn), y1: yOf(input.start), x2: xOf(input.dueOn), y2: yOf(input.target) },
    today: input.today === null ? null : xOf(input.today),
    values: ticks.map((value) => ({ y: yOf(value), value })),
    months: months.filter((_, index) => index % stride === 0).map((day) => ({ x: xOf(day), day })),
  }
}

const place = (value: number) => String(roundAmount(value))

function pathOf(points: ChartPoint[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  return rest.reduce(
    (path, { x, y }) => `${path}H${place(x)}V${place(y)}`,
    `M${place(first.x)} ${place(first.y)}`,
  )
}

/** The points whose value has room for a label; the last one always has it. */
export function labelledPoints(points: ChartPoint[], room: number): ChartPoint[] {
  const labelled: ChartPoint[] = []
  for (const point of points.slice(1).toReversed()) {
    const next = labelled.at(-1)
    if (!next || next.x - point.x >= room) labelled.push(point)
  }
  return labelled.toReversed()
}

/** Whether the line comes down to a point, so that the space below it is free, else that above it. */
export function isStepDown(points: ChartPoint[], point: ChartPoint): boolean {
  const before = points[points.indexOf(point) - 1]
  return before !== undefined && point.y > before.y
}
