import { expect, test } from 'vitest'
import { addDays, daysBetween, type PlainDate } from '@/lib/time'
import {
  chartOf,
  evenPace,
  isStepDown,
  labelledPoints,
  roundValues,
  type ChartInput,
  type Frame,
} from './chart'

const frame: Frame = { width: 640, height: 260, left: 32, right: 16, top: 40, bottom: 28 }
const input: ChartInput = {
  startOn: '2026-09-18',
  dueOn: '2027-03-31',
  start: 0,
  target: 8,
  checkIns: [
    { made_on: '2026-11-12', value: 5 },
    { made_on: '2026-10-29', value: 4 },
    { made_on: '2026-10-16', value: 3 },
    { made_on: '2026-10-02', value: 1 },
  ],
  today: '2026-11-23',
}

test('the line begins at the start and makes one step for each check-in', () => {
  const { points, path } = chartOf(input, frame)
  expect(points.map(({ value }) => value)).toEqual([0, 1, 3, 4, 5])
  expect(points[0]).toMatchObject({ x: frame.left, y: frame.height - frame.bottom })
  expect(path.match(/H/g)).toHaveLength(4)
  expect(path.match(/V/g)).toHaveLength(4)
})

test('the even pace leads straight from the start to the target', () => {
  const { pace } = chartOf(input, frame)
  expect(pace).toEqual({ x1: frame.left, y1: 232, x2: frame.width - frame.right, y2: frame.top })
  expect(evenPace(input, input.startOn)).toBe(0)
  expect(evenPace(input, input.dueOn)).toBe(8)
  expect(evenPace(input, addDays(input.startOn, 97))).toBe(4)
  expect(evenPace(input, '2028-01-01'), 'it ends at the target').toBe(8)
  expect(evenPace({ ...input, dueOn: input.startOn }, input.startOn)).toBe(8)
})

test('a target below the start leads downwards', () => {
  const { pace, points } = chartOf({ ...input, start: 12, target: 4.5, checkIns: [] }, frame)
  expect(pace.y2).toBeGreaterThan(pace.y1)
  expect(points).toHaveLength(1)
})

test('of several check-ins on a day the latest counts', () => {
  const checkIns: ChartInput['checkIns'] = [
    { made_on: '2026-10-02', value: 2 },
    { made_on: '2026-10-02', value: 1 },
  ]
  expect(chartOf({ ...input, checkIns }, frame).points.map(({ value }) => value)).toEqual([0, 2])
})

test('a check-in before the start begins the line', () => {
  const checkIns: ChartInput['checkIns'] = [{ made_on: '2026-09-01', value: 1 }]
  const { points, pace } = chartOf({ ...input, checkIns }, frame)
  expect(points).toHaveLength(1)
  expect(points[0]?.x).toBe(frame.left)
  expect(pace.x1).toBeGreaterThan(frame.left)
})

test('the values are round and cover all that is shown', () => {
  expect(roundValues(0, 8)).toEqual([0, 2, 4, 6, 8])
  expect(roundValues(-3, 7.5)).toEqual([-5, -2.5, 0, 2.5, 5, 7.5])
  expect(roundValues(0, 0.05)).toEqual([0, 0.01, 0.02, 0.03, 0.04, 0.05])
  expect(roundValues(5, 5).length).toBeGreaterThan(1)
})

/** A repeatable sequence of numbers from 0 to 1. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

test('whatever the goal, every point is inside the drawing and in the order of its day', () => {
  const next = numbers(7)
  const random = (most: number) => next.next().value * most
  for (let round = 0; round < 300; round += 1) {
    const startOn = addDays('2026-01-01', Math.floor(random(900)))
    const dueOn = addDays(startOn, Math.floor(random(700)))
    const checkIns = Array.from({ length: Math.floor(random(12)) }, () => ({
      made_on: addDays(startOn, Math.floor(random(900)) - 100),
      value: Math.round(random(2_000_000) - 1_000_000) / 100,
    }))
    const goal = { startOn, dueOn, start: random(50) - 25, target: random(50) - 25, checkIns, today: null }
    const { points, values, months, pace } = chartOf(goal, frame)
    const days = points.map(({ madeOn }) => madeOn)
    expect(days).toEqual([...new Set(days)].toSorted((a: PlainDate, b) => daysBetween(b, a)))
    const places = [...points, { x: pace.x1, y: pace.y1 }, { x: pace.x2, y: pace.y2 }]
    for (const { x, y } of [...places, ...months.map(({ x }) => ({ x, y: 100 }))]) {
      expect(x).toBeGreaterThanOrEqual(frame.left - 0.01)
      expect(x).toBeLessThanOrEqual(frame.width - frame.right + 0.01)
      expect(y).toBeGreaterThanOrEqual(frame.top - 0.01)
      expect(y).toBeLessThanOrEqual(frame.height - frame.bottom + 0.01)
    }
    expect(values.length).toBeLessThanOrEqual(8)
  }
})

test('labels do not overlap, and the last value has one', () => {
  const { points } = chartOf(input, frame)
  const labelled = labelledPoints(points, 60)
  expect(labelled.at(-1)?.value).toBe(5)
  labelled.slice(1).forEach(({ x }, index) => {
    expect(x - (labelled[index]?.x ?? 0)).toBeGreaterThanOrEqual(60)
  })
})

test('the value of a point is beside the step that leads to it', () => {
  const up = chartOf(input, frame).points
  expect(up.map((point) => isStepDown(up, point))).not.toContain(true)
  const down = chartOf({ ...input, start: 8, target: 0 }, frame).points
  expect(down.slice(0, 2).map((point) => isStepDown(down, point))).toEqual([false, true])
})
