import { enrolmentId, memberId, Society } from '../society/people.ts'
import { EVENTS, MEMBERS, NOTIFICATIONS, REQUESTS, type Row, type Table } from '../society/tables.ts'

/** The number of rows in each list. */
export const ROWS = 1_000_000
/** The position of the last page that is followed by another. */
export const DEEP = ROWS - 100

const BEGAN = Date.UTC(2020, 0, 1)
const time = (n: number): string => new Date(BEGAN + n * 1000).toISOString().replace('Z', '000+00:00')

const id = (kind: number, n: number): string =>
  `00${kind}0${n.toString(16).padStart(8, '0')}7${'0'.repeat(3)}8${'0'.repeat(15)}`

export const EVENT = 1
export const NOTIFICATION = 2
export const REQUEST = 3
const PERSON = 4

/** The position of the nth row, in the format of the list's cursor. */
export const placeOf = (kind: number, n: number) => ({ at: time(n), id: id(kind, n) })

function* each(row: (n: number) => Row): Generator<Row> {
  for (let n = 0; n < ROWS; n += 1) yield row(n)
}

/** The rows of the long lists: all members, all events, the notifications of one member, the requests to one mentor. */
export function* longLists(society: Society, programme: string): Generator<[Table, Iterable<Row>]> {
  const { mentors, mentees } = society.size
  const [mentor, somebody] = [memberId(0), memberId(1)]
  yield [
    MEMBERS,
    each((n) => {
      const person = [`Person ${n}`, `another.${n}@members.test`, 'en', null, false, `person ${n}`]
      const membership = ['active', `A-${n}`, 'sync', time(0)]
      return [id(PERSON, n), 'https://bench.test', `another-${n}`, ...person, ...membership, time(0), time(0)]
    }),
  ]
  yield [
    EVENTS,
    each((n) => [id(EVENT, n), 'request.sent', programme, somebody, id(REQUEST, n), '{}', time(n), true]),
  ]
  yield [
    NOTIFICATIONS,
    each((n) => {
      const what = ['mentor', 'request_received', JSON.stringify({ person_id: somebody }), time(n), time(n)]
      return [id(NOTIFICATION, n), id(EVENT, n), mentor, programme, ...what]
    }),
  ]
  yield [
    REQUESTS,
    each((n) => {
      const pair = [enrolmentId(mentors + (n % mentees)), enrolmentId(0)]
      const what = ['declined', 1, 'Would you be my mentor?', '[]', time(n), time(n), time(n), 14, 'mentee']
      return [id(REQUEST, n), programme, ...pair, ...what]
    }),
  ]
}
