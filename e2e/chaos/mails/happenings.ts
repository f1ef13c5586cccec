import { idOf, share } from '../chance.ts'
import { moment, text, type Store } from '../store.ts'

/** A notification of one event to one recipient. `mark` is part of its e-mail, and of no other to this address. */
export interface Owed {
  event: string
  recipient: string
  address: string
  mark: string
}

/** An event as the service appends it, with its expected notifications. */
export interface Happening {
  id: string
  kind: string
  programme: string
  subject: string
  payload: Record<string, string>
  /** A coordinator's question to the member. It is stored in its own table, and no event contains it. */
  question: string | null
  owed: Owed[]
}

interface Enrolment {
  id: string
  programme: string
  member: string
  role: string
  status: string
  address: string
}

interface Mentorship {
  id: string
  programme: string
  mentee: string
  mentor: string
}

/** The share of e-mails that tell both members about the end of a mentorship, if there are enough mentorships. */
const OF_PAIRS = 0.1

/** Events of real kinds about members in this database, until `mails` e-mails are expected. */
export async function happenings(store: Store, seed: number, mails: number): Promise<Happening[]> {
  const enrolments = await enrolmentsOf(store)
  const byId = new Map(enrolments.map((one) => [one.id, one]))
  const pairs = (await mentorshipsOf(store)).slice(0, (mails * OF_PAIRS) / 2)
  const ended = pairs.map((pair) => ofMentorship(seed, pair, byId))
  // An e-mail to a member who waits for a decision or has left is dropped before it is sent.
  const asked = enrolments.filter(({ status }) => status !== 'submitted' && status !== 'withdrawn')
  const alone = Array.from({ length: mails - 2 * ended.length }, (_, number) =>
    ofEnrolment(seed, asked, number),
  )
  return [...ended, ...alone].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function enrolmentsOf(store: Store): Promise<Enrolment[]> {
  const { hex } = store
  return store.rows(`select ${hex('enrolments.id')} as id, ${hex('programme_id')} as programme,
    ${hex('member_id')} as member, role, status, email as address
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
  const { programme } = pair
  return { id, kind: 'mentorship.ended', programme, subject: pair.id, payload, question: null, owed }
}

function ofEnrolment(seed: number, enrolments: Enrolment[], number: number): Happening {
  const enrolment = enrolments[Math.floor(share(seed, 'whom', number) * enrolments.length)]
  if (!enrolment) throw new Error('nobody is enrolled')
  const id = idOf(seed, 'asked', number)
  const mark = `question ${String(number).padStart(6, '0')}`
  const kind = 'enrolment.asked_back'
  const payload = { member_id: dashed(enrolment.member), role: enrolment.role }
  const question = `Please write to us about ${mark}.`
  const owed = [{ event: id, recipient: enrolment.member, address: enrolment.address, mark }]
  return { id, kind, programme: enrolment.programme, subject: enrolment.id, payload, question, owed }
}

/** The part of an e-mail's text that identifies its event. */
export const markIn = (letter: string): string =>
  /question \d{6}/.exec(letter)?.[0] ?? /\/mentorships\/([0-9a-f-]{36})/.exec(letter)?.[1] ?? ''

/** Appends events, as the service does within the transaction of a change. */
export async function append(store: Store, events: Happening[]): Promise<void> {
  if (events.length === 0) return
  // The text of a decision is found by its time, so no two may have the same.
  const began = Date.now()
  const at = (place: number) => moment(began + place)
  const questions = events.flatMap(({ id, subject, question, owed: [first] }, place) => {
    if (question === null || !first) return []
    const ids = [id, subject].map((hex) => store.id(hex)).join(', ')
    const [asked, by] = [at(place), store.id(first.recipient)]
    return [`(${ids}, ${text(question)}, ${by}, ${asked}, 'Done.', ${asked})`]
  })
  if (questions.length > 0) {
    await store.run(
      `insert into enrolment_questions (id, enrolment_id, question, asked_by, asked_at, answer, answered_at)
        values ${questions.join(', ')}`,
    )
  }
  const rows = events.map(({ id, kind, programme, subject, payload }, place) => {
    const ids = [programme, subject].map((hex) => store.id(hex)).join(', ')
    return `(${store.id(id)}, ${text(kind)}, ${ids}, ${text(JSON.stringify(payload))}, ${at(place)}, false)`
  })
  await store.run(
    `insert into events (id, kind, programme_id, subject_id, payload, occurred_at, dispatched) values ${rows.join(', ')}`,
  )
}

function dashed(hex: string): string {
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}
