import { createHash } from 'node:crypto'

import { idOf } from './chance.ts'
import { DAY_MS, moment, text, type Store } from './store.ts'

/** An approved member with a session. */
export interface Person {
  member: string
  enrolment: string
  /** The value of the Cookie header. */
  cookie: string
}

export interface Crowd {
  programme: string
  mentees: Person[]
  mentors: Person[]
}

interface Size {
  mentees: number
  mentors: number
}

/** As in the presets. */
const PROGRAMME = 'isbt'
export const CAPACITY = { mentee: 1, mentor: 3 }
const ROWS_AT_ONCE = 200
const NOW = () => moment(Date.now())

type Role = 'mentee' | 'mentor'

/** Approved, signed-in people with complete profiles and all their seats. `name` distinguishes crowds. */
export async function makeCrowd(store: Store, name: string, size: Size): Promise<Crowd> {
  const [found] = await store.rows<{ id: string }>(
    `select ${store.hex('id')} as id from programmes where slug = '${PROGRAMME}'`,
  )
  if (!found) throw new Error(`there is no programme ${PROGRAMME}`)
  const people = (role: Role, count: number) =>
    Array.from({ length: count }, (_, number) => person(`${name} ${role} ${number}`))
  const crowd = {
    programme: found.id,
    mentees: people('mentee', size.mentees),
    mentors: people('mentor', size.mentors),
  }
  for (const role of ['mentee', 'mentor'] as const) await write(store, crowd, role)
  return crowd
}

function person(name: string): Person {
  const secret = createHash('sha256').update(`secret of ${name}`).digest('base64url')
  return {
    member: idOf('member', name),
    enrolment: idOf('enrolment', name),
    cookie: `__Host-session=${secret}`,
  }
}

async function write(store: Store, crowd: Crowd, role: Role): Promise<void> {
  const people = role === 'mentee' ? crowd.mentees : crowd.mentors
  await insert(
    store,
    MEMBERS,
    people.map((one) => memberRow(store, one)),
  )
  await insert(
    store,
    SESSIONS,
    people.map((one) => sessionRow(store, one)),
  )
  await insert(
    store,
    ENROLMENTS,
    people.map((one) => enrolmentRow(store, crowd.programme, role, one)),
  )
  await insert(
    store,
    PROFILES,
    people.map((one) => profileRow(store, one)),
  )
  const seats = people.flatMap((one) =>
    Array.from({ length: CAPACITY[role] }, (_, seat) => `(${store.id(one.enrolment)}, ${seat + 1}, false)`),
  )
  await insert(store, 'seats (enrolment_id, number, retired)', seats)
}

const MEMBERS = `members (id, issuer, subject, display_name, email, locale, administrator, membership_status,
  membership_source, membership_verified_at, created_at, updated_at)`

const memberRow = (store: Store, { member }: Person): string =>
  `(${store.id(member)}, 'https://society.test', 'crowd-${member}', 'Member ${member.slice(0, 8)}',
    '${member}@members.test', 'en', false, 'active', 'sso', ${NOW()}, ${NOW()}, ${NOW()})`

const SESSIONS = 'sessions (id, token_hash, member_id, created_at, last_seen_at, expires_at)'

function sessionRow(store: Store, { member, cookie }: Person): string {
  const secret = cookie.slice(cookie.indexOf('=') + 1)
  const hash = createHash('sha256').update(secret).digest('base64url')
  const until = moment(Date.now() + 30 * DAY_MS)
  return `(${store.id(idOf('session', member))}, ${text(hash)}, ${store.id(member)}, ${NOW()}, ${NOW()}, ${until})`
}

const ENROLMENTS = `enrolments (id, programme_id, member_id, role, status, conduct_version,
  confidentiality_version, capacity, version, submitted_at, decided_at, created_at, updated_at)`

const enrolmentRow = (store: Store, programme: string, role: Role, { member, enrolment }: Person): string =>
  `(${store.id(enrolment)}, ${store.id(programme)}, ${store.id(member)}, '${role}', 'approved', 1, 1,
    ${CAPACITY[role]}, 1, ${NOW()}, ${NOW()}, ${NOW()}, ${NOW()})`

const PROFILES = `profiles (enrolment_id, headline, statement, offer, hopes, guidance, expertise, topics, languages,
  country, time_zone, working_from, working_to, career_stage, workplace, open_to, visibility, never_match,
  complete, version, updated_at)`

const profileRow = (store: Store, { enrolment }: Person): string =>
  `(${store.id(enrolment)}, 'Haemovigilance officer', 'I keep the near misses.', 'An hour a month', 'To pass it on',
    'How to lead', '["haemovigilance"]', '["communication"]', '["en"]', 'KE', 'Africa/Nairobi', 450, 1260, 'mid',
    '', '[]', '{"workplace":"everyone","orcid":"everyone","country":"everyone"}', '[]', true, 1, ${NOW()})`

/** A mentee's open request to a mentor. */
export interface OpenRequest {
  id: string
  mentee: Person
  mentor: Person
  slot: number
}

const REQUESTS = `requests (id, programme_id, mentee_enrolment_id, mentor_enrolment_id, status, slot, message,
  reasons, created_at, expires_at)`

export async function writeRequests(store: Store, programme: string, requests: OpenRequest[]): Promise<void> {
  const until = moment(Date.now() + 14 * DAY_MS)
  const rows = requests.map(
    ({ id, mentee, mentor, slot }) =>
      `(${store.id(id)}, ${store.id(programme)}, ${store.id(mentee.enrolment)}, ${store.id(mentor.enrolment)},
        'pending', ${slot}, 'What you do is what I would like to learn.', '[]', ${NOW()}, ${until})`,
  )
  await insert(store, REQUESTS, rows)
}

/** In batches, because engines and clients limit the size of a statement. */
export async function insert(store: Store, what: string, rows: string[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await store.run(`insert into ${what} values ${rows.slice(from, from + ROWS_AT_ONCE).join(', ')}`)
  }
}
