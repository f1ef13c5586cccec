/**
 * Random numbers that depend only on the seed, the table and the row, so that the order of the rows does not matter.
 */
export class Draw {
  #state: number

  constructor(seed: number, table: number, row: number) {
    this.#state =
      (Math.imul(seed + 1, 0x9e3779b1) ^
        Math.imul(table + 1, 0x85ebca6b) ^
        Math.imul(row + 1, 0xc2b2ae35)) >>>
      0
  }

  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  below(limit: number): number {
    return Math.floor(this.share() * limit)
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T
  }

  /** Some of these, without repetition. The first ones are more likely. */
  some<T>(of: readonly T[], atMost: number): T[] {
    const found = new Set<T>()
    for (let count = 1 + this.below(atMost); count > 0; count -= 1) {
      found.add(of[Math.min(this.below(of.length), this.below(of.length))] as T)
    }
    return [...found]
  }
}
