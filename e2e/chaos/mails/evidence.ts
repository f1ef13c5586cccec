import { setTimeout as wait } from 'node:timers/promises'

import PostalMime from 'postal-mime'

import type { Receiver } from '../receiver.ts'
import type { Store } from '../store.ts'
import type { Evidence } from './check.ts'
import { markIn } from './happenings.ts'

/** The number of the last event before the part began. Earlier events are not checked. */
export async function before(store: Store): Promise<number> {
  const [found] = await store.rows<{ seq: number }>('select coalesce(max(seq), 0) as seq from events')
  return found?.seq ?? 0
}

async function howManyWait(store: Store): Promise<number> {
  const [found] = await store.rows<{ waiting: number }>(
    `select (select count(*) from events where dispatched = false)
      + (select count(*) from deliveries where status = 'waiting') as waiting`,
  )
  return found?.waiting ?? 0
}

/** Waits until all events and deliveries are processed, or the time is up. */
export async function untilNoneWaits(store: Store, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs
  while (Date.now() < deadline && (await howManyWait(store)) > 0) await wait(300)
}

/** The e-mails that the receiver accepted, and the state of the database. */
export async function found(
  store: Store,
  seq: number,
  receiver: Receiver,
): Promise<Pick<Evidence, 'taken' | 'deliveries' | 'notices'>> {
  const taken = []
  for (const { messageId, address, raw } of receiver.taken) {
    const { text = '' } = await PostalMime.parse(raw)
    taken.push({ messageId, address, mark: markIn(text) })
  }
  const { hex } = store
  const since = `event_id in (select id from events where seq > ${seq})`
  return {
    taken,
    deliveries: await store.rows(
      `select ${hex('event_id')} as event, ${hex('recipient_id')} as recipient, subscriber, status, attempts
       from deliveries where ${since}`,
    ),
    notices: await store.rows(
      `select ${hex('event_id')} as event, ${hex('member_id')} as recipient from notifications where ${since}`,
    ),
  }
}
