import { createHash } from 'node:crypto'

import { Draw } from './draw.ts'
import * as tables from './tables.ts'
import type { Row, Table } from './tables.ts'

/** The programme of all members, as the database has it. */
export interface Programme {
  id: string
  expertise: string[]
  topics: string[]
}

export interface Size {
  mentors: number
  mentees: number
}

const NAMES = [
  'Amara',
  'Benedikt',
  'Chiara',
  'Duc',
  'Esra',
  'Farid',
  'Grace',
  'Hana',
  'Ivo',
  'Jun',
  'Kofi',
  'Leila',
]
const SURNAMES = [
  'Abara',
  'Brandt',
  'Costa',
  'Dang',
  'Ekström',
  'Fofana',
  'Grant',
  'Haddad',
  'Ito',
  'Jensen',
  'Kaya',
]
const LANGUAGES = ['fr', 'es', 'pt', 'de', 'ar', 'sw', 'ja', 'zh']
const PLACES = [
  'Europe/Paris FR',
  'Europe/Lisbon PT',
  'America/New_York US',
  'America/Sao_Paulo BR',
  'Asia/Tokyo JP',
]
const MORE_PLACES = ['Africa/Nairobi KE', 'Asia/Kolkata IN', 'Australia/Sydney AU']
const STAGES = ['student', 'early', 'mid', 'senior', 'leading']
const OPEN_TO = ['hosting_a_fellow', 'reviewing']
const SENTENCES = [
  'I built a reporting scheme from a spreadsheet and four telephone numbers.',
  'It took seven years and a great many patient nurses, who understood first what it was for.',
  'I read drafts, figures and slides before others do, and say what I would ask.',
  'I would like to hear how the same work is done where no law demands it.',
  'We can rehearse the difficult conversation as often as it takes.',
  'Most of what I know of leading people I learned from doing it badly once.',
]
const SEEN_BY_ALL = JSON.stringify(
  Object.fromEntries(
    ['career_stage', 'country', 'open_to', 'orcid', 'photo', 'working_hours', 'workplace'].map((field) => [
      field,
      'everyone',
    ]),
  ),
)

const time = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000+00:00')
const YEAR = 365 * 24 * 3600 * 1000
/** A cached society must not age: nothing in it expires, and no membership has to be checked again. */
const NOW = Date.UTC(2026, 0, 1)
const LATER = time(NOW + 20 * YEAR)

/** An id in the order of `n`, in the form of a UUID of version 7. */
const id = (kind: number, n: number): string =>
  `018f${n.toString(16).padStart(8, '0')}7${kind.toString(16).padStart(3, '0')}8${(n * 2_654_435_761).toString(16).padStart(15, '0').slice(-15)}`

/** Numbers below `mentors` are mentors, those after them mentees. */
export const memberId = (n: number): string => id(1, n)
export const enrolmentId = (n: number): string => id(2, n)
export const requestId = (n: number): string => id(3, n)
export const secretOf = (n: number): string => `bench-${n}`
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

export class Society {
  readonly size: Size
  readonly programme: string
  #seed: number
  #programme: Programme

  constructor(size: Size, seed: number, programme: Programme) {
    this.size = size
    this.#seed = seed
    this.#programme = programme
    this.programme = programme.id
  }

  /** All tables, in the order in which they can be written. */
  *tables(): Generator<[Table, Iterable<Row>]> {
    yield [tables.MEMBERS, this.#each((n) => [this.#member(n)])]
    yield [tables.ENROLMENTS, this.#each((n) => [this.#enrolment(n)])]
    yield [tables.PROFILES, this.#each((n) => [this.#profile(n)])]
    yield [tables.SEATS, this.#each((n) => this.#seats(n))]
    yield [tables.SESSIONS, this.#each((n) => this.#session(n))]
    yield [tables.REQUESTS, this.#each((n) => this.#requests(n))]
  }

  *#each(rows: (n: number) => Row[]): Generator<Row> {
    const people = this.size.mentors + this.size.mentees
    for (let n = 0; n < people; n += 1) yield* rows(n)
  }

  #isMentor(n: number): boolean {
    return n < this.size.mentors
  }

  #member(n: number): Row {
    const draw = new Draw(this.#seed, 1, n)
    const name = `${draw.one(NAMES)} ${draw.one(SURNAMES)}`
    const person = [
      `${name} ${n}`,
      `person.${n}@members.test`,
      'en',
      'Europe/Paris',
      false,
      `${name} ${n}`.toLowerCase(),
    ]
    const membership = ['active', `B-${n}`, 'sync', LATER]
    return [memberId(n), 'https://bench.test', `person-${n}`, ...person, ...membership, time(NOW), time(NOW)]
  }

  #enrolment(n: number): Row {
    const role = this.#isMentor(n) ? 'mentor' : 'mentee'
    const times = [time(NOW), time(NOW), time(NOW), time(NOW)]
    const capacity = this.#isMentor(n) ? 3 : 1
    return [enrolmentId(n), this.#programme.id, memberId(n), role, 'approved', 1, 1, capacity, 2, ...times]
  }

  #profile(n: number): Row {
    const draw = new Draw(this.#seed, 3, n)
    const text = () => [draw.one(SENTENCES), draw.one(SENTENCES), draw.one(SENTENCES)].join(' ')
    const texts = [draw.one(SENTENCES), text(), text(), text(), '', 'Regional Blood Service']
    const { expertise, topics } = this.#programme
    const lists = [
      draw.some(expertise, 5),
      draw.some(topics, 3),
      ['en', draw.one(LANGUAGES)],
      draw.some(OPEN_TO, 2),
    ]
    const [zone = null, country = null] = draw.one([...PLACES, ...MORE_PLACES]).split(' ')
    const work = [country, zone, 420 + 30 * draw.below(6), 1020 + 30 * draw.below(9), draw.one(STAGES)]
    const words = texts.join(' ').toLowerCase()
    const written = [...lists.map((list) => JSON.stringify(list)), SEEN_BY_ALL, '[]']
    return [enrolmentId(n), ...texts, words, ...written, ...work, true, 2, time(NOW), false]
  }

  #seats(n: number): Row[] {
    return (this.#isMentor(n) ? [1, 2, 3] : [1]).map((number) => [enrolmentId(n), number, false])
  }

  /** Only as many mentors have a session as there are mentees: those who get requests. */
  #session(n: number): Row[] {
    if (this.#isMentor(n) && n >= this.size.mentees) return []
    return [[id(4, n), hashOf(secretOf(n)), memberId(n), time(NOW), LATER, LATER, LATER]]
  }

  /**
   * The nth mentee has an open request to the nth mentor, and an earlier one to another mentor that was declined or
   * has expired.
   */
  #requests(n: number): Row[] {
    if (this.#isMentor(n)) return []
    const { mentors } = this.size
    const mentee = n - mentors
    const others = new Draw(this.#seed, 6, n)
    const other = (mentee + 1 + others.below(mentors - 1)) % mentors
    const sent = (number: number, to: number, status: string, decided: string | null): Row => {
      const pair = [enrolmentId(n), enrolmentId(to)]
      const message = `${SENTENCES[0]} ${SENTENCES[3]} ${SENTENCES[4]}`
      const what = [status, 1, message, '[]', time(NOW), LATER, decided, 14, 'mentee']
      return [requestId(number), this.#programme.id, ...pair, ...what]
    }
    const before = others.below(3) ? 'declined' : 'expired'
    return [
      sent(mentee, mentee % mentors, 'pending', null),
      sent(mentee + this.size.mentees, other, before, time(NOW)),
    ]
  }
}
