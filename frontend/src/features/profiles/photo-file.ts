import { squareOf, type Crop, type Picture } from '@/ui'

/**
 * Phones make photos of 50 megapixels and 15 MB. Much larger ones would not fit a phone's memory once they are
 * decoded.
 */
const largestFile = 25 * 1024 * 1024
const mostPixels = 110_000_000
/** Pixels: the longest side of the picture to crop, and the side of the square that is sent. The service keeps 512. */
const workingSide = 2048
const sentSide = 1024
const quality = 0.9

export type PhotoFileErrorCode = 'kind' | 'heic' | 'size' | 'unreadable'

/** A file that cannot be used as a photo. */
export class PhotoFileError extends Error {
  constructor(readonly fault: PhotoFileErrorCode) {
    super(fault)
  }
}

/** Checks what is known before decoding. Null if the file may be a photo. */
export function checkFile(file: { name: string; type: string; size: number }): PhotoFileErrorCode | null {
  if (!file.type.startsWith('image/') && !isHeic(file)) return 'kind'
  if (file.type === 'image/svg+xml') return 'kind'
  return file.size > largestFile ? 'size' : null
}

const isHeic = ({ name, type }: { name: string; type: string }) =>
  /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)

/** The size of the picture to crop. A picture is never enlarged. */
export function workingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, workingSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * Decodes a picture, upright and small enough to crop, in any format that the browser reads. Throws a
 * `PhotoFileError`.
 */
export async function openPhoto(file: File): Promise<HTMLCanvasElement> {
  const early = checkFile(file)
  if (early) throw new PhotoFileError(early)
  const bitmap = await decodeFile(file)
  try {
    if (bitmap.width * bitmap.height > mostPixels) throw new PhotoFileError('size')
    const { width, height } = workingSize(bitmap.width, bitmap.height)
    return drawCanvas(width, height, (context) => context.drawImage(bitmap, 0, 0, width, height))
  } finally {
    // Frees hundreds of megabytes, which would otherwise wait for the garbage collector.
    bitmap.close()
  }
}

async function decodeFile(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    // If memory was short, a decoder that scales while it reads may succeed.
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
  // Transparent pixels would be black in a JPEG.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  draw(context)
  return canvas
}

/** The cropped part as a square JPEG without metadata. */
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
