import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schemas } from '@/api'

export type Band = Schemas['Match']['band']
type OpenTo = 'hosting_a_fellow' | 'training_at_my_institution' | 'joint_research' | 'reviewing'

const bands: Record<Band, MessageDescriptor> = {
  closest: msg`Closest match`,
  close: msg`Close match`,
  some_overlap: msg`Some overlap`,
}

const openTo: Record<OpenTo, MessageDescriptor> = {
  hosting_a_fellow: msg`Hosting a fellow`,
  training_at_my_institution: msg`Training at their institution`,
  joint_research: msg`Joint research`,
  reviewing: msg`Reviewing a CV or a talk`,
}

const openToAsReason: Record<OpenTo, MessageDescriptor> = {
  hosting_a_fellow: msg`Hosts fellows`,
  training_at_my_institution: msg`Trains guests at their institution`,
  joint_research: msg`Open to joint research`,
  reviewing: msg`Reviews CVs and talks`,
}

const stages: Record<string, MessageDescriptor> = {
  student: msg`Student or trainee`,
  early: msg`Early in their career`,
  mid: msg`In mid-career`,
  senior: msg`Senior`,
  leading: msg`Leading a department or institution`,
}

const isOpenTo = (code: string): code is OpenTo => code in openTo

export function bandText(band: Band, i18n: I18n): string {
  return i18n._(bands[band])
}

export function openToText(code: string, i18n: I18n): string {
  return isOpenTo(code) ? i18n._(openTo[code]) : code
}

export function openToReasonText(code: string, i18n: I18n): string {
  return isOpenTo(code) ? i18n._(openToAsReason[code]) : code
}

export function stageText(code: string, i18n: I18n): string {
  const known = stages[code]
  return known ? i18n._(known) : code
}
