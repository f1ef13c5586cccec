import { idOf, share } from '../chance.ts'
import { moment, text, type Store } from '../store.ts'

/** Somebody is to be told of one event; `mark` stands in the letter and in no other to this address. */
export interface Owed {
  event: string
  recipient: string
  address: string
  mark: string
}

/** An event as the service appends it, and who is to be told of it. */
export interface Happening {
  id: string
  kind: string
  programme: string
  subject: string
  payload: Record<string, string>
  owed: Owed[]
}

interface Enrolment {
  id: string
  programme: string
  member: string
  role: string
  address: string
}

interface Mentorship {
  id: string
  programme: string
  mentee: string
  mentor: string
}

/** So many of the mails tell both sides of a mentorship that it has ended, if there are so many. */
const OF_PAIRS = 0.1

/** Events of real kinds about real people of this database, until `mails` mails are owed. */
export async function happenings(store: Store, seed: number, mails: number): Promise<Happening[]> {
  const enrolments = await enrolmentsOf(store)
  const byId = new Map(enrolments.map((one) => [one.id, one]))
  const pairs = (await mentorshipsOf(store)).slice(0, (mails * OF_PAIRS) / 2)
  const ended = pairs.map((pair) => ofMentorship(seed, pair, byId))
  const alone = Array.from({ length: mails - 2 * ended.length }, (_, number) =>
    ofEnrolment(seed, enrolments, number),
  )
  return [...ended, ...alone].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function enrolmentsOf(store: Store): Promise<Enrolment[]> {
  const { hex } = store
  return store.rows(`select ${hex('enrolments.id')} as id, ${hex('programme_id')} as programme,
    ${hex('member_id')} as member, role, email as address
    from enrolments join members on members.id = member_id order by enrolments.id`)
}

async function mentorshipsOf(store: Store): Promise<Mentorship[]> {
  const { hex } = store
  return store.rows(`select ${hex('id')} as id, ${hex('programme_id')} as programme,
    ${hex('mentee_enrolment_id')} as mentee, ${hex('mentor_enrolment_id')} as mentor
    from mentorships order by id`)
}

function ofMentorship(seed: number, pair: Mentorship, byId: Map<string, Enrolment>): Happening {
  const [mentee, mentor] = [byId.get(pair.mentee), byId.get(pair.mentor)]
  if (!mentee || !mentor) throw new Error('a mentorship without its people')
  const id = idOf(seed, 'ended', pair.id)
  const payload = {
    mentorship_id: dashed(pair.id),
    mentee_id: dashed(mentee.member),
    mentor_id: dashed(mentor.member),
    mentee_enrolment_id: dashed(mentee.id),
    mentor_enrolment_id: dashed(mentor.id),
    outcome: 'completed',
  }
  const owed = [mentee, mentor].map(({ member, address }) => ({
    event: id,
    recipient: member,
    address,
    mark: dashed(pair.id),
  }))
  return { id, kind: 'mentorship.ended', programme: pair.programme, subject: pair.id, payload, owed }
}

function ofEnrolment(seed: number, enrolments: Enrolment[], number: number): Happening {
  const enrolment = enrolments[Math.floor(share(seed, 'whom', number) * enrolments.length)]
  if (!enrolment) throw new Error('nobody is enrolled')
  const id = idOf(seed, 'asked', number)
  const mark = `question ${String(number).padStart(6, '0')}`
  const kind = share(seed, 'kind', number) < 0.5 ? 'enrolment.asked_back' : 'enrolment.declined'
  const payload = {
    member_id: dashed(enrolment.member),
    role: enrolment.role,
    reason: `Please write to us about ${mark}.`,
  }
  const owed = [{ event: id, recipient: enrolment.member, address: enrolment.address, mark }]
  return { id, kind, programme: enrolment.programme, subject: enrolment.id, payload, owed }
}

/** What of a letter's text tells which event it is about. */
export const markIn = (letter: string): string =>
  /question \d{6}/.exec(letter)?.[0] ?? /\/mentorships\/([0-9a-f-]{36})/.exec(letter)?.[1] ?? ''

/** Appends events as the service does in the transaction of a change. */
export async function append(store: Store, events: Happening[]): Promise<void> {
  if (events.length === 0) return
  const now = moment(Date.now())
  const rows = events.map(({ id, kind, programme, subject, payload }) => {
    const ids = [programme, subject].map((hex) => store.id(hex))
    return `(${store.id(id)}, ${text(kind)}, ${ids.join(', ')}, ${text(JSON.stringify(payload))}, ${now}, false)`
  })
  await store.run(
    `insert into events (id, kind, programme_id, subject_id, payload, occurred_at, dispatched) values ${rows.join(', ')}`,
  )
}

function dashed(hex: string): string {
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
