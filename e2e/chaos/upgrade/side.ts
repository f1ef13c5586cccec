import { setTimeout as wait } from 'node:timers/promises'

import type { Trial } from '../part.ts'
import { Program, Replica } from '../program.ts'

const REPLICAS = 2
const COMES_UP_WITHIN_MS = 15_000
const LOOK_EVERY_MS = 50

/** The processes of one binary: replicas and a worker. */
export class Side {
  readonly replicas: Replica[]
  #worker: Program

  static async make(trial: Trial, config: string): Promise<Side> {
    const replicas: Replica[] = []
    while (replicas.length < REPLICAS) replicas.push(await Replica.make(trial, config))
    return new Side(replicas, new Program(trial, ['worker'], config))
  }

  private constructor(replicas: Replica[], worker: Program) {
    this.replicas = replicas
    this.#worker = worker
  }

  async begin(): Promise<void> {
    for (const each of [...this.replicas, this.#worker]) each.begin()
    for (const replica of this.replicas) await replica.ready()
  }

  /** One after another, so that the load can move to the others. */
  async leave(): Promise<void> {
    for (const each of [...this.replicas, this.#worker]) await each.stop()
  }
}

/** Whether this binary still starts with the current database. */
export async function comesUp(trial: Trial, config: string): Promise<boolean> {
  const replica = await Replica.make(trial, config)
  replica.begin()
  const isUp = await replica.ready(COMES_UP_WITHIN_MS).then(
    () => true,
    () => false,
  )
  await replica.stop()
  return isUp
}

/** Continuously checks whether replicas report that they are ready. */
export class Readiness {
  looks = 0
  notReady = 0
  #isOver = false
  #running: Promise<void>[]

  constructor(replicas: Replica[]) {
    this.#running = replicas.map((replica) => this.#look(replica))
  }

  async end(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#running)
  }

  async #look(replica: Replica): Promise<void> {
    while (!this.#isOver) {
      const said = await replica.readiness()
      this.looks += 1
      if (said?.status !== 200) this.notReady += 1
      await wait(LOOK_EVERY_MS)
    }
  }
}
