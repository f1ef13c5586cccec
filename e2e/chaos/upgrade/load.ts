import { setTimeout as wait } from 'node:timers/promises'

import { dashed } from '../accept/round.ts'
import type { Call, Callers } from '../caller.ts'
import { between } from '../chance.ts'
import type { Crowd, Person } from '../crowd.ts'
import { Writers } from '../kill/writers.ts'
import { Reader } from '../rolling/reader.ts'
import { Editors } from './editors.ts'

/** So many that two cores are not taken up by them: whoever waits for a processor says little about a migration. */
const PAIRS = 6
const EDITORS = 3
const READ_EVERY_MS = 30
/** The writers go on until they are answered well, which after a bad upgrade may be never. */
const END_WITHIN_MS = 30_000

const ofEnrolment = (list: string) => (who: Person) => `/api/v1/enrolments/${dashed(who.enrolment)}${list}`

/** What a browser asks for. */
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

/** A crowd that reads, writes and edits all the time, and does nothing that it may not. */
export class Load {
  readonly writers: Writers
  readonly editors: Editors
  #reader: Reader

  /** The first of the mentors is an administrator. */
  constructor(callers: Callers, base: string, seed: number, { programme, mentees, mentors }: Crowd) {
    const pairs = { programme, mentees: mentees.slice(0, PAIRS), mentors: mentors.slice(0, PAIRS) }
    this.writers = new Writers(callers, () => base, seed, pairs)
    this.editors = new Editors(callers, base, mentees.slice(PAIRS, PAIRS + EDITORS))
    this.#reader = new Reader(callers, READ_EVERY_MS, (number) => ({
      base,
      ...read(seed, number, mentees, mentors[0]),
    }))
  }

  /** Whether everybody came to an end. */
  async end(): Promise<boolean> {
    const all = [this.writers, this.editors, this.#reader].map((each) => each.end())
    const late = wait(END_WITHIN_MS, false, { ref: false })
    return Promise.race([Promise.all(all).then(() => true), late])
  }
}

/** What the seed has somebody read. */
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
