import type { Schemas } from '@/api'

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
