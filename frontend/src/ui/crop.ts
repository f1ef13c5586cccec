/** The square part of a picture that is kept. */
export interface Crop {
  /** The middle of the part, from 0 at the left or top to 1. */
  x: number
  y: number
  /** 1 is the largest square, 4 a quarter of its side. */
  zoom: number
}

export interface Size {
  width: number
  height: number
}

export const maxZoom = 4
/** The middle of a portrait is a chest: heads are in the upper half. */
export const initialCrop = ({ width, height }: Size): Crop =>
  clampCrop({ x: 0.5, y: height > width ? 0.38 : 0.5, zoom: 1 }, { width, height })

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The same part, moved so that it lies within the picture. */
export function clampCrop(crop: Crop, { width, height }: Size): Crop {
  const zoom = between(crop.zoom, 1, maxZoom)
  const side = Math.min(width, height) / zoom
  const within = (value: number, length: number) => between(value, side / 2 / length, 1 - side / 2 / length)
  return { zoom, x: within(crop.x, width), y: within(crop.y, height) }
}

/** The part in the picture's own pixels. */
export function squareOf(crop: Crop, size: Size): { left: number; top: number; side: number } {
  const { x, y, zoom } = clampCrop(crop, size)
  const side = Math.min(size.width, size.height) / zoom
  return { left: x * size.width - side / 2, top: y * size.height - side / 2, side }
}

/** After the picture was dragged by a share of the square's side. */
export function moveCrop(crop: Crop, size: Size, right: number, down: number): Crop {
  const { side } = squareOf(crop, size)
  return clampCrop(
    { ...crop, x: crop.x - (right * side) / size.width, y: crop.y - (down * side) / size.height },
    size,
  )
}

/** How far the part can go in a direction, for a slider: 0 to 100, or null where there is nowhere to go. */
export function positionOf(crop: Crop, size: Size, axis: 'x' | 'y'): number | null {
  const [low, high] = range(crop, size, axis)
  return high - low < 0.001 ? null : Math.round(((crop[axis] - low) / (high - low)) * 100)
}

export function withPosition(crop: Crop, size: Size, axis: 'x' | 'y', percent: number): Crop {
  const [low, high] = range(crop, size, axis)
  return clampCrop({ ...crop, [axis]: low + ((high - low) * percent) / 100 }, size)
}

function range(crop: Crop, size: Size, axis: 'x' | 'y'): [number, number] {
  const at = (value: number) => clampCrop({ ...crop, [axis]: value }, size)[axis]
  return [at(0), at(1)]
}
