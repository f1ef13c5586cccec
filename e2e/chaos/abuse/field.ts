import type { Callers } from '../caller.ts'
import type { Person } from '../crowd.ts'
import type { Trial } from '../part.ts'
import type { Replica } from '../program.ts'
import type { Others } from './others.ts'

/** Seconds that the service allows for a head, a body and a reader. They are its limits, shortened for this part. */
export const LIMITS = { head: 2, grace: 2, body: 6, upload: 8, unread: 4 }

export const seconds = (began: number): string => `${((Date.now() - began) / 1000).toFixed(1)} s`

/** The service under abuse, and its clients. */
export interface Field {
  trial: Trial
  replica: Replica
  others: Others
  callers: Callers
  /** A mentor who sends hostile requests. */
  sender: Person
  /** A mentor whose own requests have to succeed. */
  next: Person
}
