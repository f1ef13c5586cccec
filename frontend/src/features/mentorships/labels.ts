import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schemas } from '@/api'
import { nameInSentence } from '@/shared/people'

export type Mentorship = Schemas['Mentorship']
type Entry = Schemas['TimelineEntry']
type Outcome = NonNullable<Mentorship['outcome']>

const outcomes: Record<Outcome, MessageDescriptor> = {
  completed: msg`Completed`,
  ended_early: msg`Ended early`,
  season_ended: msg`Ended with the season`,
  membership_lapsed: msg`Ended because a membership lapsed`,
  released: msg`No first contact`,
}

export function statusText({ status, outcome }: Mentorship, i18n: I18n): string {
  if (status === 'ended') return i18n._(outcome ? outcomes[outcome] : msg`Ended`)
  return i18n._(status === 'arranging' ? msg`In preparation` : msg`Under way`)
}

function requested(own: boolean, { role, other }: Mentorship, i18n: I18n): MessageDescriptor {
  const name = own ? nameInSentence(other, i18n) : other.display_name
  if (role === 'mentee') {
    return own ? msg`You asked ${name} to be your mentor` : msg`${name} offered to be your mentor`
  }
  return own ? msg`You offered to be ${name}’s mentor` : msg`${name} asked you to be their mentor`
}

/** The text of a timeline event, from the reader's point of view. */
export function entryText(entry: Entry, mentorship: Mentorship, society: string, i18n: I18n): string {
  const name = mentorship.other.display_name
  const who = entry.by === 'society' ? society : name
  const own = entry.by === 'you'
  switch (entry.kind) {
    case 'requested':
      return i18n._(requested(own, mentorship, i18n))
    case 'accepted':
      return i18n._(own ? msg`You accepted` : msg`${who} accepted`)
    case 'started':
      return i18n._(msg`The mentorship began`)
    default:
      return i18n._(own ? msg`You ended the mentorship` : msg`${who} ended the mentorship`)
  }
}
