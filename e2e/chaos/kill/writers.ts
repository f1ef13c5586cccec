import { setTimeout as wait } from 'node:timers/promises'

import { dashed } from '../accept/round.ts'
import type { Answer, Callers } from '../caller.ts'
import { idOf } from '../chance.ts'
import type { Crowd, Person } from '../crowd.ts'

/** The writes that the service has acknowledged. */
export interface Acknowledged {
  requests: string[]
  mentorships: string[]
  ended: string[]
}

interface Step {
  who: Person
  path: string
  key?: string
  body?: unknown
}

const PAUSE_MS = 60
const AGAIN_MS = 40
const MESSAGE = 'What you do is what I would like to learn.'

/**
 * Pairs who send requests, accept and end mentorships, repeatedly. A write without a response is sent again with the
 * same key, so that it cannot take effect twice. Acknowledged writes are recorded.
 */
export class Writers {
  readonly acknowledged: Acknowledged = { requests: [], mentorships: [], ended: [] }
  /** Responses that nobody should get. */
  readonly odd: string[] = []
  unanswered = 0
  #callers: Callers
  #base: () => string
  #seed: number
  #isOver = false
  #running: Promise<void>[]
  #written: (() => void)[] = []

  constructor(callers: Callers, base: () => string, seed: number, { mentees, mentors }: Crowd) {
    this.#callers = callers
    this.#base = base
    this.#seed = seed
    this.#running = mentees.map((mentee, number) => {
      const mentor = mentors[number]
      if (!mentor) throw new Error('a mentee has no mentor')
      return this.#go(number, mentee, mentor)
    })
  }

  /** Resolves when a write that is sent from now on has succeeded. */
  written(): Promise<void> {
    return new Promise((resolve) => this.#written.push(resolve))
  }

  async end(): Promise<void> {
    this.#isOver = true
    await Promise.all(this.#running)
  }

  async #go(number: number, mentee: Person, mentor: Person): Promise<void> {
    const { requests, mentorships, ended } = this.acknowledged
    for (let turn = 0; !this.#isOver; turn += 1) {
      const key = (what: string) => idOf(this.#seed, what, number, turn)
      const body = { mentor_enrolment_id: dashed(mentor.enrolment), message: MESSAGE }
      const asked = `/api/v1/enrolments/${dashed(mentee.enrolment)}/requests`
      const request = await this.#write({ who: mentee, path: asked, key: key('ask'), body })
      requests.push(request)
      const path = `/api/v1/requests/${request}/acceptance`
      const mentorship = await this.#write({ who: mentor, path, key: key('accept') })
      mentorships.push(mentorship)
      const over = { outcome: 'completed' }
      await this.#write({ who: mentee, path: `/api/v1/mentorships/${mentorship}/end`, body: over })
      ended.push(mentorship)
    }
  }

  /** Sends it until it succeeds. Returns the id of what was written. */
  async #write({ who, ...call }: Step): Promise<string> {
    for (;;) {
      await wait(PAUSE_MS)
      const told = this.#written.splice(0)
      const answer = await this.#callers.call({
        ...call,
        base: this.#base(),
        cookie: who.cookie,
        patienceMs: 10_000,
      })
      if (isWritten(answer)) {
        told.forEach((tell) => tell())
        return typeof answer.body.id === 'string' ? answer.body.id : ''
      }
      this.#written.push(...told)
      if (answer.status === 0 || answer.status === 503) this.unanswered += 1
      else this.odd.push(`${answer.status} ${answer.code} ${call.path}`)
      await wait(AGAIN_MS)
    }
  }
}

/** An ending whose response was lost is refused when it is sent again, because it was saved. */
const isWritten = ({ status, code }: Answer): boolean =>
  status === 200 || status === 201 || code === 'mentorship_already_ended'
