import { createHash } from 'node:crypto'

import { dashed } from '../accept/round.ts'
import { none, type Goal } from '../part.ts'
import type { Receiver } from '../receiver.ts'
import type { Store } from '../store.ts'
import type { Acknowledged } from './writers.ts'

/** The acknowledged writes, the state of the database, and the e-mails that arrived. */
export interface Evidence {
  acknowledged: Acknowledged
  requests: { id: string }[]
  mentorships: { id: string; status: string }[]
  events: { id: string; kind: string; subject: string }[]
  deliveries: { event: string; recipient: string; subscriber: string; status: string }[]
  notices: { event: string; recipient: string }[]
  taken: { messageId: string; address: string; text: string }[]
}

export async function found(store: Store, acknowledged: Acknowledged, receiver: Receiver): Promise<Evidence> {
  const { hex } = store
  return {
    acknowledged,
    requests: await store.rows(`select ${hex('id')} as id from requests`),
    mentorships: await store.rows(`select ${hex('id')} as id, status from mentorships`),
    events: await store.rows(`select ${hex('id')} as id, kind, ${hex('subject_id')} as subject from events`),
    deliveries: await store.rows(
      `select ${hex('event_id')} as event, ${hex('recipient_id')} as recipient, subscriber, status from deliveries`,
    ),
    notices: await store.rows(
      `select ${hex('event_id')} as event, ${hex('member_id')} as recipient from notifications`,
    ),
    taken: receiver.taken.map(({ messageId, address, raw }) => ({ messageId, address, text: textOf(raw) })),
  }
}

/** An e-mail without its date and MIME boundaries, which differ each time it is sent. */
function textOf(raw: Buffer): string {
  const letter = raw.toString('latin1')
  const boundaries = [...letter.matchAll(/boundary="([^"]+)"/g)].map((match) => match[1] ?? '')
  const plain = boundaries.reduce((text, boundary) => text.replaceAll(boundary, ''), letter)
  return plain.replace(/^Date:.*$/m, '')
}

const pair = (one: { event: string; recipient: string }) => `${one.event} ${one.recipient}`

/** Whether everything that was acknowledged is saved, and was announced exactly once. */
export function judge(evidence: Evidence): { goals: Goal[]; repeats: number } {
  const distinct = new Set(evidence.taken.map((one) => `${one.messageId} ${one.address} ${one.text}`))
  const goals = [...ofWrites(evidence), ...ofTelling(evidence), ...ofMails(evidence)]
  return { goals, repeats: evidence.taken.length - distinct.size }
}

function ofWrites({ acknowledged, requests, mentorships, events }: Evidence): Goal[] {
  const there = new Set(requests.map(({ id }) => id))
  const status = new Map(mentorships.map((one) => [one.id, one.status]))
  const times = new Map<string, number>()
  for (const { kind, subject } of events) {
    times.set(`${kind} ${subject}`, (times.get(`${kind} ${subject}`) ?? 0) + 1)
  }
  const once = (kind: string, id: string) => times.get(`${kind} ${id}`) === 1
  const ids = (list: string[]) => list.map((id) => id.replaceAll('-', ''))
  const [asked, begun, ended] = [acknowledged.requests, acknowledged.mentorships, acknowledged.ended].map(ids)
  const lost = [
    ...(asked ?? []).filter((id) => !there.has(id)),
    ...(begun ?? []).filter((id) => !status.has(id)),
    ...(ended ?? []).filter((id) => status.get(id) !== 'ended'),
  ]
  const notOnce = [
    ...(asked ?? []).filter((id) => !once('request.sent', id)),
    ...(begun ?? []).filter((id) => !once('mentorship.started', id)),
    ...(ended ?? []).filter((id) => !once('mentorship.ended', id)),
  ]
  return [
    none('0 acknowledged writes lost', lost.length),
    none('0 acknowledged writes without exactly one event', notOnce.length),
  ]
}

function ofTelling({ deliveries, notices }: Evidence): Goal[] {
  const owed = deliveries.filter(({ subscriber }) => subscriber === 'in_app').map(pair)
  const there = new Set(notices.map(pair))
  const missing = owed.filter((one) => !there.has(one)).length
  const besides = [...there].filter((one) => !new Set(owed).has(one)).length
  return [
    none('0 deliveries left waiting or dead', deliveries.filter(({ status }) => status !== 'done').length),
    {
      goal: 'each notification once',
      figure: `${notices.length} of ${owed.length}`,
      isMet: owed.length > 0 && missing + besides + notices.length - there.size === 0,
    },
  ]
}

function ofMails({ deliveries, taken }: Evidence): Goal[] {
  const owed = new Set(deliveries.filter(({ subscriber }) => subscriber === 'mail').map(messageIdOf))
  const letters = new Map<string, Set<string>>()
  for (const { messageId, address, text } of taken) {
    const known = letters.get(messageId) ?? new Set()
    letters.set(messageId, known.add(`${address} ${text}`))
  }
  return [
    {
      goal: 'each mail arrived, under the Message-ID of its event and recipient',
      figure: `${[...owed].filter((id) => letters.has(id)).length} of ${owed.size}`,
      isMet: owed.size > 0 && [...owed].every((id) => letters.has(id)),
    },
    none('0 mails under any other Message-ID', [...letters.keys()].filter((id) => !owed.has(id)).length),
    none('0 Message-IDs for two letters', [...letters.values()].filter((each) => each.size > 1).length),
  ]
}

function messageIdOf({ event, recipient }: Evidence['deliveries'][number]): string {
  const name = createHash('sha256')
    .update(`${dashed(event)} mail ${dashed(recipient)}`)
    .digest('base64url')
  return `<${name}@localhost>`
}
