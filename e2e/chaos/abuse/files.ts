import { crc32, deflateSync } from 'node:zlib'

import { share } from '../chance.ts'

export interface File {
  what: string
  type: string
  bytes: Buffer
  /** Whether the service accepts it as a photo. */
  may: 'always' | 'never' | 'either'
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const LARGEST = 5 * 1024 * 1024
const COLOURS = { grey: [0, 1], rgb: [2, 3], rgba: [6, 4] } as const
const FILES = 200

type Colour = keyof typeof COLOURS

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

function header(width: number, height: number, colour: Colour, depth = 8): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data[8] = depth
  data[9] = COLOURS[colour][0]
  return chunk('IHDR', data)
}

/** Pixels of one colour, so that a file of kilobytes has as many as its header says. */
const pixels = (width: number, height: number, colour: Colour, depth = 8): Buffer =>
  deflateSync(Buffer.alloc(height * (1 + width * COLOURS[colour][1] * (depth / 8))), { level: 1 })

function png(
  width: number,
  height: number,
  colour: Colour = 'rgb',
  between: Buffer[] = [],
  depth = 8,
): Buffer {
  const data = chunk('IDAT', pixels(width, height, colour, depth))
  return Buffer.concat([
    PNG,
    header(width, height, colour, depth),
    ...between,
    data,
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A header with a large size, and almost no data after it. */
const promising = (width: number, height: number, colour: Colour = 'rgb'): Buffer =>
  Buffer.concat([
    PNG,
    header(width, height, colour),
    chunk('IDAT', deflateSync(Buffer.alloc(9))),
    chunk('IEND', Buffer.alloc(0)),
  ])

/** An animation with this many frames, each as large as the picture. */
function animated(width: number, height: number, frames: number): Buffer {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(frames)
  const data = pixels(width, height, 'rgb')
  const more = Array.from({ length: frames - 1 }, (_, number) => {
    const frame = Buffer.alloc(26)
    frame.writeUInt32BE(2 * number + 1, 0)
    frame.writeUInt32BE(width, 4)
    frame.writeUInt32BE(height, 8)
    const sequence = Buffer.alloc(4)
    sequence.writeUInt32BE(2 * number + 2)
    return Buffer.concat([chunk('fcTL', frame), chunk('fdAT', Buffer.concat([sequence, data]))])
  })
  const still = png(width, height, 'rgb', [chunk('acTL', control)])
  return Buffer.concat([still.subarray(0, -12), ...more, still.subarray(-12)])
}

/** A text before the picture that unpacks to a hundred megabytes. */
function textBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, 'a'))
  const data = Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), packed])
  return png(64, 64, 'rgb', [chunk('zTXt', data)])
}

function profileBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, 'a'))
  return png(64, 64, 'rgb', [chunk('iCCP', Buffer.concat([Buffer.from('profile\0\0', 'latin1'), packed]))])
}

/** A JPEG whose header has this size, with one or more empty scans. */
function jpeg(width: number, height: number, scans: number, marker: number): Buffer {
  const frame = Buffer.from([0xff, marker, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  const quantities = Buffer.concat([Buffer.from([0xff, 0xdb, 0, 67, 0]), Buffer.alloc(64, 1)])
  const codes = [0x00, 0x10].map((kind) =>
    Buffer.concat([Buffer.from([0xff, 0xc4, 0, 20, kind, 1]), Buffer.alloc(15), Buffer.from([0])]),
  )
  const scan = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, marker === 0xc2 ? 0 : 63, 0, 0x00, 0x00])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    quantities,
    frame,
    ...codes,
    ...Array.from({ length: scans }, () => scan),
    Buffer.from([0xff, 0xd9]),
  ])
}

/** A WebP with this many frames, whose headers have this size. */
function webp(width: number, height: number, frames: number): Buffer {
  const part = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(name, 'latin1'), length, data, Buffer.alloc(data.length % 2)])
  }
  const canvas = Buffer.alloc(10)
  canvas[0] = 2
  canvas.writeUIntLE(width - 1, 4, 3)
  canvas.writeUIntLE(height - 1, 7, 3)
  const frame = Buffer.alloc(16)
  frame.writeUIntLE(width - 1, 6, 3)
  frame.writeUIntLE(height - 1, 9, 3)
  const anmf = part('ANMF', Buffer.concat([frame, part('VP8L', Buffer.from([0x2f, 0, 0, 0, 0]))]))
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    part('VP8X', canvas),
    part('ANIM', Buffer.alloc(6)),
    ...Array.from({ length: frames }, () => anmf),
  ])
  return part('RIFF', body)
}

export const plainPhoto = (): File => ({
  what: 'a plain photo',
  type: 'image/png',
  bytes: png(800, 600),
  may: 'always',
})

const file = (what: string, may: File['may'], bytes: Buffer, type = 'image/png'): File => ({
  what,
  type,
  bytes,
  may,
})

/** Two hundred files that are no photos, claim to be photos, or are larger than they seem. */
export function collection(seed: number): File[] {
  const made = [...thin(), ...huge(), ...framed(), ...others()]
  const sound = [png(120, 90), jpeg(64, 64, 1, 0xc0), webp(64, 64, 2)]
  const types = ['image/png', 'image/jpeg', 'image/webp']
  for (let number = 0; made.length < FILES; number += 1) {
    const which = number % sound.length
    const bytes = broken(seed, number, sound[which] ?? Buffer.alloc(0))
    made.push(file(`broken ${types[which]} ${number}`, 'either', bytes, types[which]))
  }
  return made
}

function thin(): File[] {
  const sizes: [number, number][] = [
    [1, 20_000],
    [20_000, 1],
    [2, 20_000],
    [1, 9],
    [100, 801],
    [19_999, 3],
  ]
  return [
    ...sizes.map(([width, height]) => file(`thin ${width} × ${height}`, 'never', png(width, height))),
    file('as thin as may be', 'always', png(100, 800)),
    file('one pixel', 'always', png(1, 1)),
    file('no pixel', 'never', promising(0, 0)),
  ]
}

function huge(): File[] {
  return [
    file('40 megapixels', 'always', png(8_000, 5_000)),
    file('28 megapixels and transparent', 'always', png(7_000, 4_000, 'rgba')),
    file('36 megapixels and transparent', 'never', png(6_000, 6_000, 'rgba')),
    file('14 megapixels of eight bytes', 'always', png(4_000, 3_500, 'rgba', [], 16)),
    file('20 megapixels of eight bytes', 'never', png(5_000, 4_000, 'rgba', [], 16)),
    file('100 megapixels', 'never', png(10_000, 10_000, 'grey')),
    file('promises 400 megapixels', 'never', promising(20_000, 20_000)),
    file('promises the most there is', 'never', promising(0x7fff_ffff, 0x7fff_ffff)),
    file('promises 30 megapixels', 'either', promising(6_000, 5_000)),
    file('JPEG of 65,535 × 65,535', 'never', jpeg(65_535, 65_535, 1, 0xc0), 'image/jpeg'),
    file('JPEG of 30 megapixels and nothing', 'either', jpeg(6_000, 5_000, 1, 0xc0), 'image/jpeg'),
    file('progressive JPEG of 30 megapixels', 'either', jpeg(6_000, 5_000, 1, 0xc2), 'image/jpeg'),
    file('progressive JPEG of 50,000 scans', 'either', jpeg(4_000, 4_000, 50_000, 0xc2), 'image/jpeg'),
    file('WebP of 16,384 × 16,384', 'never', webp(16_384, 16_384, 1), 'image/webp'),
    file('larger than 5 MiB', 'never', Buffer.concat([png(64, 64), Buffer.alloc(LARGEST)])),
  ]
}

function framed(): File[] {
  return [
    file('animated PNG of 2 frames', 'either', animated(400, 300, 2)),
    file('animated PNG of 2,000 frames', 'either', animated(200, 200, 2_000)),
    file('animated PNG of 20 large frames', 'either', animated(2_000, 1_500, 20)),
    file('animated WebP of 2,000 frames', 'either', webp(2_000, 2_000, 2_000), 'image/webp'),
    file('animated WebP of 50,000 frames', 'either', webp(100, 100, 50_000), 'image/webp'),
    file('GIF', 'never', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'image/gif'),
  ]
}

function others(): File[] {
  const text = (what: string, words: string, type = 'image/png') =>
    file(what, 'never', Buffer.from(words), type)
  return [
    file('text that unpacks to 100 MB', 'either', textBomb()),
    file('profile that unpacks to 100 MB', 'either', profileBomb()),
    text('nothing', ''),
    text('SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml'),
    text('page', '<!doctype html><script>alert(1)</script>'),
    text('PDF', '%PDF-1.7'),
    text('ZIP', 'PK\x03\x04'),
    text('TIFF', 'II*\0\x08\0\0\0'),
    text('HEIC', '\0\0\0\x18ftypheic'),
    text('photo that says it is text', 'x', 'text/plain'),
  ]
}

/** A copy with some changed bytes, sometimes cut off. */
function broken(seed: number, number: number, sound: Buffer): Buffer {
  const bytes = Buffer.from(sound)
  for (let change = 0; change < 1 + (number % 4); change += 1) {
    const place = Math.floor(share(seed, 'place', number, change) * bytes.length)
    bytes[place] = Math.floor(share(seed, 'value', number, change) * 256)
  }
  const keep = number % 2 === 0 ? bytes.length : Math.floor(share(seed, 'end', number) * bytes.length)
  return bytes.subarray(0, keep)
}
