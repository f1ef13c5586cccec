import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const DAY_S = 24 * 3600

/** The time of service and society, which a test can move forward. Browsers keep the machine's time. */
export class Clock {
  readonly #file: string
  #seconds: number

  /** Starts at the machine's time, or at a later one. */
  constructor(directory: string, startsAt = new Date()) {
    this.#file = join(directory, 'clock')
    this.#seconds = Math.max(0, Math.round((startsAt.getTime() - Date.now()) / 1000))
    this.#write()
  }

  /** For a service that was built with the test clock. */
  environment(): NodeJS.ProcessEnv {
    return { TANDEM_TEST_CLOCK: this.#file }
  }

  ahead = (): number => this.#seconds * 1000

  passDays(days: number): void {
    this.#seconds += days * DAY_S
    this.#write()
  }

  /** Atomically: a reader that finds an empty file would jump back in time. */
  #write(): void {
    writeFileSync(`${this.#file}.new`, `${this.#seconds}\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }
}
