import { expect, it } from 'vitest'
import { clampCrop, moveCrop, initialCrop, withPosition, positionOf, squareOf } from './crop'

const portrait = { width: 3000, height: 4000 }
const landscape = { width: 4000, height: 3000 }

it('begins with the upper part of a portrait and the middle of a landscape', () => {
  expect(squareOf(initialCrop(portrait), portrait)).toEqual({ left: 0, top: 20, side: 3000 })
  expect(squareOf(initialCrop(landscape), landscape)).toEqual({ left: 500, top: 0, side: 3000 })
})

it('never leaves the picture, however far it is moved or drawn near', () => {
  for (const size of [portrait, landscape, { width: 500, height: 500 }]) {
    for (const zoom of [0.1, 1, 2.5, 9]) {
      for (const [right, down] of [
        [5, 5],
        [-5, -5],
        [0.3, -0.2],
      ] as const) {
        const crop = moveCrop({ x: 0.5, y: 0.5, zoom }, size, right, down)
        const { left, top, side } = squareOf(crop, size)
        expect(left).toBeGreaterThanOrEqual(-0.001)
        expect(top).toBeGreaterThanOrEqual(-0.001)
        expect(left + side).toBeLessThanOrEqual(size.width + 0.001)
        expect(top + side).toBeLessThanOrEqual(size.height + 0.001)
      }
    }
  }
})

it('follows the finger: dragged to the right, it shows what is further left', () => {
  const crop = clampCrop({ x: 0.5, y: 0.5, zoom: 2 }, landscape)
  const before = squareOf(crop, landscape)
  const after = squareOf(moveCrop(crop, landscape, 0.1, 0), landscape)
  expect(before.left - after.left).toBeCloseTo(before.side * 0.1)
  expect(after.top).toBeCloseTo(before.top)
})

it('can be moved by a slider where there is somewhere to go', () => {
  const crop = initialCrop(portrait)
  expect(positionOf(crop, portrait, 'x')).toBeNull()
  expect(positionOf(withPosition(crop, portrait, 'y', 0), portrait, 'y')).toBe(0)
  expect(squareOf(withPosition(crop, portrait, 'y', 0), portrait).top).toBeCloseTo(0)
  expect(squareOf(withPosition(crop, portrait, 'y', 100), portrait).top).toBeCloseTo(1000)
})
