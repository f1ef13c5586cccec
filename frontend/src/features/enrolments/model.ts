import type { Enrolment, Schemas } from '@/api'

export type Programme = Schemas['Programme']

/** What every state of a registration is shown from. */
export interface StateProps {
  enrolment: Enrolment
  programme: Programme
}
