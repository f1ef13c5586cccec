import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schemas } from '@/api'

export type Question = Schemas['MentorshipQuestion']
export type Suggestion = Schemas['Suggestion']
export type PrivateNote = Schemas['PrivateNote']
export type Step = Suggestion['step']

/** The limits of the service. */
export const longestQuestion = 300
export const longestOutcome = 2000
export const longestNote = 5000

export const steps: Record<Step, MessageDescriptor> = {
  first_meeting: msg`First meeting`,
  goals: msg`Goals`,
  meetings: msg`Along the way`,
  closing: msg`Closing`,
}
