import type { Enrolment, Role, Schemas } from '@/api'

/** A match on the list, with as much of the person as a card shows. */
export type MatchSummary = Schemas['Match']

/** A match with the person's whole profile. */
export type MatchDetails = Schemas['MatchDetails']

export type Match = MatchSummary | MatchDetails

/** The props of an action on a match. */
export interface MatchActionProps {
  enrolment: string
  match: Match
  /** The id of the element with the person's name, if the page shows several people. */
  about?: string
  /** Called when the action may have removed the card, which had the focus. */
  onGone?: (() => void) | undefined
}

/** The props of the action that a page offers with each match. The caller of the page provides the component. */
export interface MatchSlotProps {
  programme: string
  /** The reader's role. */
  role: Role
  enrolment: Enrolment
  match: Match
}
