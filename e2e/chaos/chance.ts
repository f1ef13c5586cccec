import { createHash } from 'node:crypto'

const digest = (words: unknown[]): Buffer => createHash('sha256').update(words.join(' ')).digest()

/** A number from 0 to 1 that depends only on these words, so that the order of calls does not matter. */
export const share = (...words: unknown[]): number => digest(words).readUInt32BE() / 2 ** 32

/** A whole number from `least` to `most`, both included. */
export const between = (least: number, most: number, ...words: unknown[]): number =>
  least + Math.floor(share(...words) * (most - least + 1))

/** An id as 32 hexadecimal digits, in the form of a UUID of version 4. */
export function idOf(...words: unknown[]): string {
  const hex = digest(words).toString('hex').slice(0, 32)
  return `${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`
}
