import { idOf } from '../chance.ts'
import { CAPACITY, insert, type OpenRequest } from '../crowd.ts'
import { moment, type Store } from '../store.ts'
import { shuffled } from './round.ts'

const HELD_BY_THE_SCHEMA = [
  'one_mentorship_a_mentee_seat',
  'one_mentorship_a_mentor_seat',
  'one_mentorship_a_pair',
]

/**
 * A deliberately careless implementation: it checks whether both members have a free seat, and takes the seats in a
 * second transaction, so that all requests in flight check before any of them writes. Without the unique indexes
 * nothing else stops it.
 */
export async function acceptCarelessly(
  store: Store,
  programme: string,
  seed: number,
  requests: OpenRequest[],
  inFlight: number,
): Promise<void> {
  for (const index of HELD_BY_THE_SCHEMA) await store.run(`drop index ${index}`)
  const all = shuffled(seed, requests)
  for (let from = 0; from < all.length; from += inFlight) {
    const held = await seatsHeld(store)
    const free = (enrolment: string, capacity: number) => (held.get(enrolment) ?? 0) < capacity
    const found = all
      .slice(from, from + inFlight)
      .filter(
        ({ mentee, mentor }) =>
          free(mentee.enrolment, CAPACITY.mentee) && free(mentor.enrolment, CAPACITY.mentor),
      )
    const rows = found.map((request) =>
      row(store, programme, request, (held.get(request.mentor.enrolment) ?? 0) + 1),
    )
    await insert(store, MENTORSHIPS, rows)
  }
}

async function seatsHeld(store: Store): Promise<Map<string, number>> {
  const held = new Map<string, number>()
  for (const side of ['mentee', 'mentor']) {
    const column = `${side}_enrolment_id`
    const rows = await store.rows<{ enrolment: string; held: number }>(
      `select ${store.hex(column)} as enrolment, count(*) as held from mentorships
       where ended_at is null group by ${column}`,
    )
    for (const one of rows) held.set(one.enrolment, one.held)
  }
  return held
}

const row = (store: Store, programme: string, { id, mentee, mentor }: OpenRequest, seat: number): string =>
  `(${[idOf('careless', id), programme, id, mentee.enrolment].map((hex) => store.id(hex)).join(', ')}, 1,
    ${store.id(mentor.enrolment)}, ${seat}, 'active', ${moment(Date.now())}, ${moment(Date.now())}, 1)`

const MENTORSHIPS = `mentorships (id, programme_id, request_id, mentee_enrolment_id, mentee_seat,
  mentor_enrolment_id, mentor_seat, status, created_at, started_at, version)`
