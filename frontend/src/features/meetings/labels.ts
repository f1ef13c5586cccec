import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Option } from '@/ui'
import { type Kind, kinds, lengths, type Meeting, type Place, places, type Stage } from './model'

const kindTexts: Partial<Record<string, MessageDescriptor>> = {
  get_to_know: msg`Getting to know each other`,
  regular: msg`Meeting`,
  closing: msg`Closing meeting`,
} satisfies Record<Kind, MessageDescriptor>

const placeTexts: Partial<Record<string, MessageDescriptor>> = {
  video_room: msg`Online`,
  link: msg`A link`,
  in_person: msg`In person`,
} satisfies Record<Place, MessageDescriptor>

export const kindLabel = (kind: Kind, i18n: I18n) => i18n._(kindTexts[kind] ?? msg`Meeting`)
export const placeLabel = (place: Place, i18n: I18n) => i18n._(placeTexts[place] ?? msg`Another place`)

export const kindOptions = (i18n: I18n): Option[] =>
  kinds.map((value) => ({ value, label: kindLabel(value, i18n) }))

export const placeOptions = (i18n: I18n): Option[] =>
  places.map((value) => ({ value, label: placeLabel(value, i18n) }))

export function lengthText(minutes: number, i18n: I18n): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return i18n._(msg`${minutes} minutes`)
  const whole = i18n._(msg`${plural(hours, { one: '# hour', other: '# hours' })}`)
  return rest === 0 ? whole : i18n._(msg`${whole} ${rest} minutes`)
}

export const lengthOptions = (i18n: I18n): Option[] =>
  lengths.map((minutes) => ({ value: String(minutes), label: lengthText(minutes, i18n) }))

/** One or two words on the state of a meeting. */
export function statusText({ status }: Meeting, stage: Stage, i18n: I18n): string {
  if (stage === 'over') return i18n._(msg`To be confirmed by both`)
  switch (status) {
    case 'proposed':
      return i18n._(msg`Proposed`)
    case 'confirmed':
      return i18n._(msg`Confirmed`)
    case 'held':
      return i18n._(msg`Held`)
    case 'missed':
      return i18n._(msg`Missed`)
    case 'cancelled':
      return i18n._(msg`Cancelled`)
    default:
      return ''
  }
}

/** Why a meeting does not take place. */
export function cancelledText(
  { cancelled_reason: reason, cancelled_by: by }: Meeting,
  name: string,
  i18n: I18n,
) {
  const isMine = by === 'you'
  switch (reason) {
    case 'declined':
      return isMine
        ? i18n._(msg`You declined the proposed times.`)
        : i18n._(msg`${name} declined the proposed times.`)
    case 'withdrawn':
      return isMine
        ? i18n._(msg`You withdrew the proposed times.`)
        : i18n._(msg`${name} withdrew the proposed times.`)
    case 'mentorship_ended':
      return i18n._(msg`The mentorship has ended.`)
    default:
      return isMine ? i18n._(msg`You cancelled this meeting.`) : i18n._(msg`${name} cancelled this meeting.`)
  }
}
