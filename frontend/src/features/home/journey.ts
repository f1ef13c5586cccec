import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { components } from '@/api/schema'

export type Journey = components['schemas']['Journey']
export type Next = Journey['next']
type StepKey = Journey['steps'][number]['key']

const stepLabels: Record<StepKey, MessageDescriptor> = {
  sign_in: msg`Sign in`,
  register: msg`Register`,
  approval: msg`Approval`,
  read: msg`Read`,
  profile: msg`Profile`,
  match: msg`Match`,
  meet: msg`Meet`,
  finish: msg`Finish`,
}

export function stepItems(journey: Journey, i18n: I18n) {
  return journey.steps.map(({ key, state }) => ({ label: i18n._(stepLabels[key]), state }))
}
