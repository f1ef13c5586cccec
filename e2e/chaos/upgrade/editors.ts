import { setTimeout as wait } from 'node:timers/promises'

import { dashed } from '../accept/round.ts'
import type { Callers } from '../caller.ts'
import type { Person } from '../crowd.ts'
import type { Store } from '../store.ts'

/** A text that its owner may change. */
interface Place {
  path: string
  field: string
  /** Its key in the query of `lost`. */
  kept: string
}

const PAUSE_MS = 120

const headline = ({ enrolment }: Person): Place => ({
  path: `/api/v1/enrolments/${dashed(enrolment)}/profile`,
  field: 'headline',
  kept: `headline ${enrolment}`,
})

const name = ({ member }: Person): Place => ({
  path: '/api/v1/me',
  field: 'display_name',
  kept: `name ${member}`,
})

/** People who change their profile and their name in turns. Acknowledged changes are recorded. */
export class Editors {
  edits = 0
  /** The last acknowledged text by key. */
  #standing = new Map<string, string>()
  #callers: Callers
  #base: string
  #isOver = false
  #running: Promise<void>[]

  constructor(callers: Callers, base: string, people: Person[]) {
    this.#callers = callers
    this.#base = base
    this.#running = people.map((one) => this.#go(one))
  }

  async end(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#running)
  }

  /** The number of acknowledged texts that are not in the database. */
  async lost(store: Store): Promise<number> {
    const kept = await store.rows<{ kept: string; text: string }>(
      `select 'headline ' || ${store.hex('enrolment_id')} as kept, headline as text from profiles
       union all select 'name ' || ${store.hex('id')}, display_name from members`,
    )
    const there = new Map(kept.map((one) => [one.kept, one.text]))
    return [...this.#standing].filter(([place, text]) => there.get(place) !== text).length
  }

  async #go(who: Person): Promise<void> {
    for (let turn = 0; !this.#isOver; turn += 1) {
      await this.#edit(who, turn % 2 === 0 ? headline(who) : name(who), `Edition ${turn}`)
      await wait(PAUSE_MS)
    }
  }

  async #edit({ cookie }: Person, { path, field, kept }: Place, text: string): Promise<void> {
    const call = { base: this.#base, path, cookie }
    const { body } = await this.#callers.call({ ...call, method: 'GET' })
    if (typeof body.version !== 'number') return
    const { version } = body
    const answer = await this.#callers.call({ ...call, method: 'PATCH', version, body: { [field]: text } })
    // Without a response, nobody knows which of the two texts was saved.
    if (answer.status !== 200) return void this.#standing.delete(kept)
    this.#standing.set(kept, text)
    this.edits += 1
  }
}
