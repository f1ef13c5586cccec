import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** A real PNG in one colour, for a file input. */
export function picture(size = 96, [red, green, blue] = [163, 24, 47]) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits each for red, green and blue.
  header.set([8, 2], 8)
  const row = Buffer.from([0, ...Array.from({ length: size }, () => [red, green, blue]).flat()] as number[])
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)))
  const parts = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return { name: 'me.png', mimeType: 'image/png', buffer: Buffer.concat([SIGNATURE, ...parts]) }
}

/** A picture as large as a phone's: the upper half is red, the lower half blue. */
export function phonePhoto(width: number, height: number) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2], 8)
  const row = (colour: number[]) => Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()])
  const [red, blue] = [row([163, 24, 47]), row([31, 95, 122])]
  const rows = Array.from({ length: height }, (_, index) => (index < height / 2 ? red : blue))
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return { name: 'phone.png', mimeType: 'image/png', buffer: Buffer.concat([SIGNATURE, ...parts]) }
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
