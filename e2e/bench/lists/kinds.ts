import { uuid } from '../read.ts'
import { enrolmentId, secretOf } from '../society/people.ts'
import type { Made } from '../society/society.ts'
import { DEEP, EVENT, NOTIFICATION, placeOf, REQUEST, ROWS } from './rows.ts'

/** A list, with a cursor far down in it. */
export interface List {
  what: string
  path: string
  cookie: string
  cursor: string
}

const opaque = (place: unknown): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The newest rows come first, so the deepest one is the oldest. */
const deepest = (kind: number) => placeOf(kind, ROWS - DEEP)

export const ADMINISTRATOR = 'bench-administrator'
const MATCHES_AFTER = { score: 0x0a00, tie: 0 }

/** A cursor of matches is a score and a number that breaks ties. */
function matchesCursor({ score, tie }: typeof MATCHES_AFTER): string {
  const bytes = Buffer.alloc(10)
  bytes.writeUInt16BE(score, 0)
  bytes.writeBigUInt64BE(BigInt(tie), 2)
  return bytes.toString('base64url')
}

export async function allLists({ store, society }: Made): Promise<List[]> {
  const [person] = await store.rows<{ name: string; id: string }>(
    `select display_name as name, ${store.hex('id')} as id from members order by display_name, id limit 1 offset ${DEEP}`,
  )
  const { mentors } = society.size
  const event = deepest(EVENT)
  const mentor = secretOf(0)
  return [
    {
      what: 'audit log',
      path: '/api/v1/administration/audit?',
      cookie: ADMINISTRATOR,
      cursor: opaque({ at: event.at, id: uuid(event.id) }),
    },
    {
      what: 'members',
      path: '/api/v1/administration/members?',
      cookie: ADMINISTRATOR,
      cursor: opaque({ name: person?.name, id: uuid(person?.id ?? '') }),
    },
    {
      what: 'notifications',
      path: '/api/v1/notifications?',
      cookie: mentor,
      cursor: opaque(uuid(deepest(NOTIFICATION).id)),
    },
    {
      what: 'requests',
      path: `/api/v1/enrolments/${uuid(enrolmentId(0))}/requests?`,
      cookie: mentor,
      cursor: opaque(uuid(deepest(REQUEST).id)),
    },
    {
      what: 'mentors',
      path: `/api/v1/enrolments/${uuid(enrolmentId(mentors))}/matches?`,
      cookie: secretOf(mentors),
      cursor: matchesCursor(MATCHES_AFTER),
    },
  ]
}
