/** The square part of a picture that is kept. */
export interface Crop {
  /** The centre of the part, as a fraction of the width or height: 0 is left or top. */
  x: number
  y: number
  /** 1 is the largest square; at 4 its side is a quarter of that. */
  zoom: number
}

export interface Size {
  width: number
  height: number
}

export const maxZoom = 4
/** In a portrait picture the head is in the upper half. */
export const initialCrop = ({ width, height }: Size): Crop =>
  clampCrop({ x: 0.5, y: height > width ? 0.38 : 0.5, zoom: 1 }, { width, height })

const between = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

/** The same crop, moved so that it lies within the picture. */
export function clampCrop(crop: Crop, { width, height }: Size): Crop {
  const zoom = between(crop.zoom, 1, maxZoom)
  const side = Math.min(width, height) / zoom
  const within = (value: number, length: number) => between(value, side / 2 / length, 1 - side / 2 / length)
  return { zoom, x: within(crop.x, width), y: within(crop.y, height) }
}

/** The crop in pixels of the picture. */
export function squareOf(crop: Crop, size: Size): { left: number; top: number; side: number } {
  const { x, y, zoom } = clampCrop(crop, size)
  const side = Math.min(size.width, size.height) / zoom
  return { left: x * size.width - side / 2, top: y * size.height - side / 2, side }
}

/** The crop after a drag. `right` and `down` are fractions of the square's side. */
export function moveCrop(crop: Crop, size: Size, right: number, down: number): Crop {
  const { side } = squareOf(crop, size)
  return clampCrop(
    { ...crop, x: crop.x - (right * side) / size.width, y: crop.y - (down * side) / size.height },
    size,
  )
}

/** The position of the crop along an axis, for a slider: 0 to 100, or null if it cannot move. */
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
