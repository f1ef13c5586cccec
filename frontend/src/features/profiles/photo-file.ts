import { squareOf, type Crop, type Picture } from '@/ui'

/** What phones make: 50 megapixels in 15 MB; more would not fit into a phone's memory once it is unpacked. */
const largestFile = 25 * 1024 * 1024
const mostPixels = 110_000_000
/** The longest side of what is worked on, and the side of what is sent: the service keeps 512 pixels. */
const workingSide = 2048
const sentSide = 1024
const quality = 0.9

export type PhotoFileErrorCode = 'kind' | 'heic' | 'size' | 'unreadable'

/** Why a file cannot be a photo. */
export class PhotoFileError extends Error {
  constructor(readonly fault: PhotoFileErrorCode) {
    super(fault)
  }
}

/** What can be told before anything is unpacked. */
export function checkFile(file: { name: string; type: string; size: number }): PhotoFileErrorCode | null {
  if (!file.type.startsWith('image/') && !isHeic(file)) return 'kind'
  if (file.type === 'image/svg+xml') return 'kind'
  return file.size > largestFile ? 'size' : null
}

const isHeic = ({ name, type }: { name: string; type: string }) =>
  /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

/** The size in which a picture is worked on: never larger than it is. */
export function workingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, workingSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The picture upright and small enough to work on; whatever the browser can read is taken. */
export async function openPhoto(file: File): Promise<HTMLCanvasElement> {
  const early = checkFile(file)
  if (early) throw new PhotoFileError(early)
  const bitmap = await decodeFile(file)
  try {
    if (bitmap.width * bitmap.height > mostPixels) throw new PhotoFileError('size')
    const { width, height } = workingSize(bitmap.width, bitmap.height)
    return drawCanvas(width, height, (context) => context.drawImage(bitmap, 0, 0, width, height))
  } finally {
    // Hundreds of megabytes, which would wait for the garbage collector otherwise.
    bitmap.close()
  }
}

async function decodeFile(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    // Where memory was short, a decoder that shrinks while it reads may manage.
    return createImageBitmap(file, {
      imageOrientation: 'from-image',
      resizeWidth: workingSide,
      resizeQuality: 'medium',
    }).catch(() => {
      throw new PhotoFileError(isHeic(file) ? 'heic' : 'unreadable')
    })
  }
}

function drawCanvas(
  width: number,
  height: number,
  draw: (context: CanvasRenderingContext2D) => void,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new PhotoFileError('unreadable')
  // What is transparent would be black in a JPEG.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  draw(context)
  return canvas
}

/** The chosen part as it is sent: a square JPEG without anything but pixels in it. */
export async function cropToJpeg(picture: Picture, crop: Crop): Promise<Blob> {
  const { left, top, side } = squareOf(crop, picture)
  const length = Math.max(1, Math.min(sentSide, Math.round(side)))
  const canvas = drawCanvas(length, length, (context) =>
    context.drawImage(picture, left, top, side, side, 0, 0, length, length),
  )
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!blob) throw new PhotoFileError('unreadable')
  return blob
}
