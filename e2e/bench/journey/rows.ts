import { enrolmentId, memberId, requestId, type Society } from '../society/people.ts'
import {
  EVENTS_OF_MENTORSHIPS,
  MEETINGS,
  MEETING_QUARTERS,
  MENTORSHIPS,
  type Row,
  type Table,
} from '../society/tables.ts'

/** How many events mentorships have: the first one, each other one. */
export interface Length {
  first: number
  other: number
}

/** How many of the first mentorships have full calendars. */
export const BUSY = 50
/** The meetings of each person in these. */
export const MEETINGS_EACH = 200
const MINUTES = 60
const QUARTERS = MINUTES / 15
const DAY_MS = 24 * 3600 * 1000

const time = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('Z', '000+00:00')

const id = (kind: number, n: number): string =>
  `01a${kind}${n.toString(16).padStart(8, '0')}7${'0'.repeat(3)}8${'0'.repeat(15)}`

export const mentorshipId = (n: number): string => id(1, n)

/** Midnight UTC of the day this many days from now. */
export const day = (number: number): number => (Math.floor(Date.now() / DAY_MS) + number) * DAY_MS

const MORNING_MS = 9 * 3600 * 1000

/** What happens in a mentorship again and again. */
const KINDS = [
  'meeting.proposed',
  'meeting.confirmed',
  'meeting.held',
  'goal.checked_in',
  'meeting.proposed',
  'meeting.confirmed',
  'meeting.cancelled',
  'agreement.proposed',
]

function* events(society: Society, { first, other }: Length): Generator<Row> {
  const { mentors, mentees } = society.size
  let n = 0
  for (let pair = 0; pair < mentees; pair += 1) {
    const sides = [memberId(mentors + pair), memberId(pair)] as const
    for (let number = 0; number < (pair === 0 ? first : other); number += 1) {
      const at = time(day(-700) + number * 60_000)
      const payload = JSON.stringify({ starts_at: at, minutes: MINUTES, number: 1 })
      const [kind, actor] = [KINDS[number % KINDS.length] as string, sides[number % 2] as string]
      n += 1
      yield [
        id(2, n),
        kind,
        society.programme,
        actor,
        mentorshipId(pair),
        payload,
        at,
        true,
        mentorshipId(pair),
      ]
    }
  }
}

function* mentorships(society: Society): Generator<Row> {
  const { mentors, mentees } = society.size
  for (let pair = 0; pair < mentees; pair += 1) {
    const sides = [enrolmentId(mentors + pair), 1, enrolmentId(pair), 1]
    const since = [time(day(-700)), time(day(-700)), 1]
    yield [mentorshipId(pair), society.programme, requestId(pair), ...sides, 'active', ...since]
  }
}

/** One meeting every morning. They are held ones, because a mentorship may have only 50 open ones. */
function* meetings(): Generator<Row> {
  for (let pair = 0; pair < BUSY; pair += 1) {
    for (let number = 0; number < MEETINGS_EACH; number += 1) {
      const place = ['A plan for the audit', 'video_room', '', 'mentee', false]
      const held = [time(day(number + 1) + MORNING_MS), 'Europe/Paris', 1, MINUTES]
      const closed = [time(day(-1)), time(day(-1)), 1]
      const meeting = id(3, pair * MEETINGS_EACH + number)
      yield [meeting, mentorshipId(pair), 'regular', 'held', MINUTES, ...place, ...held, ...closed]
    }
  }
}

function* quarters({ size }: Society): Generator<Row> {
  for (let pair = 0; pair < BUSY; pair += 1) {
    for (let number = 0; number < MEETINGS_EACH * QUARTERS; number += 1) {
      const meeting = Math.floor(number / QUARTERS)
      const at = day(meeting + 1) + MORNING_MS + (number % QUARTERS) * 15 * 60_000
      for (const member of [memberId(pair), memberId(size.mentors + pair)])
        yield [member, time(at), id(3, pair * MEETINGS_EACH + meeting)]
    }
  }
}

/** A mentorship of each mentee, with as many events; `busy` ones have full calendars too. */
export function* journeys(society: Society, length: Length): Generator<[Table, Iterable<Row>]> {
  yield [MENTORSHIPS, mentorships(society)]
  yield [EVENTS_OF_MENTORSHIPS, events(society, length)]
  yield [MEETINGS, meetings()]
  yield [MEETING_QUARTERS, quarters(society)]
}
