import type { Enrolment, Role, Schemas } from '@/api'

export type Match = Schemas['Match']

/** What is needed to do something with one match. */
export interface MatchActionProps {
  enrolment: string
  match: Match
  /** The id of the element that names the person, where the page shows several. */
  about?: string
  /** Called when the action may have removed the card, which had the focus. */
  onGone?: (() => void) | undefined
}

/** For the action that a page offers with each match; what it is, is decided by whoever shows the page. */
export interface MatchSlotProps {
  programme: string
  /** Of the reader. */
  role: Role
  enrolment: Enrolment
  match: Match
}
