import type { Enrolment, Schemas } from '@/api'

export type Programme = Schemas['Programme']

/** The props of every state of a registration. */
export interface StateProps {
  enrolment: Enrolment
  programme: Programme
}
