import { setTimeout as wait } from 'node:timers/promises'

import { dashed } from '../accept/round.ts'
import type { Call, Callers } from '../caller.ts'
import { between } from '../chance.ts'
import type { Crowd, Person } from '../crowd.ts'
import { Writers } from '../kill/writers.ts'
import { Reader } from '../rolling/reader.ts'
import { Editors } from './editors.ts'

/** Few enough to leave time on two cores: waiting for a processor says little about a migration. */
const PAIRS = 6
const EDITORS = 3
const READ_EVERY_MS = 30
/** The writers continue until they succeed, which may be never after a bad upgrade. */
const END_WITHIN_MS = 30_000

const ofEnrolment = (list: string) => (who: Person) => `/api/v1/enrolments/${dashed(who.enrolment)}${list}`

/** The paths that a browser requests. */
const READS: ((who: Person) => string)[] = [
  () => '/api/v1/session',
  () => '/api/v1/me',
  () => '/api/v1/enrolments',
  () => '/api/v1/notifications',
  ofEnrolment(''),
  ofEnrolment('/profile'),
  ofEnrolment('/requests'),
  ofEnrolment('/mentorships'),
  ofEnrolment('/matches'),
]
const OF_ADMINISTRATOR = '/api/v1/administration/members'

/** People who read, write and edit continuously, and do only what they may. */
export class Load {
  readonly writers: Writers
  readonly editors: Editors
  #reader: Reader

  /** The first mentor is an administrator. */
  constructor(callers: Callers, base: string, seed: number, { programme, mentees, mentors }: Crowd) {
    const pairs = { programme, mentees: mentees.slice(0, PAIRS), mentors: mentors.slice(0, PAIRS) }
    this.writers = new Writers(callers, () => base, seed, pairs)
    this.editors = new Editors(callers, base, mentees.slice(PAIRS, PAIRS + EDITORS))
    this.#reader = new Reader(callers, READ_EVERY_MS, (number) => ({
      base,
      ...read(seed, number, mentees, mentors[0]),
    }))
  }

  /** Returns whether all have ended in time. */
  async end(): Promise<boolean> {
    const all = [this.writers, this.editors, this.#reader].map((each) => each.end())
    const late = wait(END_WITHIN_MS, false, { ref: false })
    return Promise.race([Promise.all(all).then(() => true), late])
  }
}

/** The nth read, chosen by the seed. */
function read(
  seed: number,
  number: number,
  people: Person[],
  administrator?: Person,
): Pick<Call, 'path' | 'cookie'> {
  const what = READS[between(0, READS.length, seed, 'what', number)]
  if (!what) return { path: OF_ADMINISTRATOR, cookie: administrator?.cookie }
  const who = people[between(0, people.length - 1, seed, 'who', number)]
  if (!who) throw new Error('nobody is there')
  return { path: what(who), cookie: who.cookie }
}
