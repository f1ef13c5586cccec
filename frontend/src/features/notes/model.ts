import type { Role, Schemas } from '@/api'
import type { Instant } from '@/lib/time'

export type Note = Schemas['Note']
export type NoteHeading = Schemas['NoteHeading']
export type NoteVersion = Schemas['NoteVersionHeading']

/** The limit of the service, in characters. */
export const longestNote = 50_000

/** When a note was last written, and by whom. */
export interface NoteFacts {
  revision: number
  updatedAt: Instant | null
  updatedBy: Role | null
}

/** Why an exchange failed. The edits are kept in every case. */
export type SyncFailure =
  | { kind: 'offline' }
  | { kind: 'signed_out' }
  /** The mentorship has ended. */
  | { kind: 'ended' }
  | { kind: 'too_long' }
  | { kind: 'refused'; problem: unknown }

export type Exchange =
  | { kind: 'merged'; update: Uint8Array; stateVector: Uint8Array; facts: NoteFacts }
  /** The update builds on edits that the service does not have. */
  | { kind: 'incomplete' }
  | SyncFailure

export interface NoteConnection {
  /** Sends an update and the own state vector. It never throws. */
  exchange: (update: Uint8Array, stateVector: Uint8Array) => Promise<Exchange>
}
