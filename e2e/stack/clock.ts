import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY_S = 24 * 3600

/** The time of service and society together, which a test may move on; browsers keep the machine's. */
export class Clock {
  readonly #file: string
  #seconds: number

  /** Starts at the machine's time, or at one that is still to come. */
  constructor(directory: string, startsAt = new Date()) {
    this.#file = join(directory, 'clock')
    this.#seconds = Math.max(0, Math.round((startsAt.getTime() - Date.now()) / 1000))
    this.#write()
  }

  /** What a service that was built to be moved reads. */
  environment(): NodeJS.ProcessEnv {
    return { TANDEM_TEST_CLOCK: this.#file }
  }

  ahead = (): number => this.#seconds * 1000

  passDays(days: number): void {
    this.#seconds += days * DAY_S
    this.#write()
  }

  /** In one step: a reader must not find it empty, and be thrown back. */
  #write(): void {
    writeFileSync(`${this.#file}.new`, `${this.#seconds}\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }
}
