import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { Schemas } from '@/api'
import { intlLocale } from '@/lib/locale'
import { dateTimeText } from '@/lib/time'
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

/** Who asked whom, from the reader's point of view. */
export function requestText({ requested_by, role, other }: Mentorship, i18n: I18n): string {
  const own = requested_by === 'you'
  const name = own ? nameInSentence(other, i18n) : other.display_name
  if (role === 'mentee') {
    return i18n._(own ? msg`You asked ${name} to be your mentor` : msg`${name} offered to be your mentor`)
  }
  return i18n._(own ? msg`You offered to be ${name}’s mentor` : msg`${name} asked you to be their mentor`)
}

/** The text of a timeline event, from the reader's point of view. */
export function entryText(entry: Entry, mentorship: Mentorship, society: string, i18n: I18n): string {
  const who = entry.by === 'society' ? society : mentorship.other.display_name
  const text =
    agreementEntry(entry, who) ??
    goalEntry(entry, who) ??
    meetingEntry(entry, who) ??
    noteEntry(entry, who, mentorship)
  return i18n._(text ?? mentorshipEntry(entry, who))
}

function mentorshipEntry({ kind, by }: Entry, who: string): MessageDescriptor {
  const own = by === 'you'
  if (kind === 'accepted') return own ? msg`You accepted` : msg`${who} accepted`
  return own ? msg`You ended the mentorship` : msg`${who} ended the mentorship`
}

function agreementEntry({ kind, by, number }: Entry, who: string): MessageDescriptor | null {
  const own = by === 'you'
  const version = number ?? 1
  switch (kind) {
    case 'agreement_proposed':
      return own
        ? msg`You proposed version ${version} of the agreement`
        : msg`${who} proposed version ${version} of the agreement`
    case 'agreement_changes_requested':
      return own
        ? msg`You asked for changes to the agreement`
        : msg`${who} asked for changes to the agreement`
    case 'agreement_approved':
      return msg`Agreement approved by both`
    case 'agreement_withdrawn':
      return own
        ? msg`You withdrew version ${version} of the agreement`
        : msg`${who} withdrew version ${version} of the agreement`
    default:
      return null
  }
}

function goalEntry({ kind, by, title }: Entry, who: string): MessageDescriptor | null {
  const own = by === 'you'
  const goal = title ?? ''
  switch (kind) {
    case 'goal_activated':
      return own ? msg`You set the goal “${goal}”` : msg`${who} set the goal “${goal}”`
    case 'goal_changed':
      return own ? msg`You changed the goal “${goal}”` : msg`${who} changed the goal “${goal}”`
    case 'goal_checked_in':
      return msg`Check-in on “${goal}”`
    case 'goal_reached':
      return msg`Goal reached: “${goal}”`
    case 'goal_dropped':
      return own ? msg`You dropped the goal “${goal}”` : msg`${who} dropped the goal “${goal}”`
    default:
      return null
  }
}

function meetingEntry({ kind, by, minutes }: Entry, who: string): MessageDescriptor | null {
  const own = by === 'you'
  switch (kind) {
    case 'meeting_confirmed':
      return msg`Meeting confirmed`
    case 'meeting_moved':
      return msg`Meeting moved`
    case 'meeting_cancelled':
      return own ? msg`You cancelled a meeting` : msg`${who} cancelled a meeting`
    case 'meeting_held':
      return msg`Meeting held, ${plural(minutes ?? 0, { one: '# minute', other: '# minutes' })}`
    case 'meeting_missed':
      return msg`Meeting did not take place`
    default:
      return null
  }
}

/** The note of the mentorship itself has its id; the others are notes of meetings. */
function noteEntry(
  { kind, by, subject_id }: Entry,
  who: string,
  { id }: Mentorship,
): MessageDescriptor | null {
  const own = by === 'you'
  if (kind === 'note_restored') {
    return own
      ? msg`You restored an earlier version of the notes`
      : msg`${who} restored an earlier version of the notes`
  }
  if (kind !== 'note_written') return null
  if (subject_id === id) {
    return own ? msg`You wrote in the shared notes` : msg`${who} wrote in the shared notes`
  }
  return own ? msg`You wrote notes of a meeting` : msg`${who} wrote notes of a meeting`
}

/** A second line: when a meeting takes place, or how the mentorship ended. */
export function entryDetail({ starts_at, outcome }: Entry, i18n: I18n): string | null {
  if (outcome) return i18n._(outcomes[outcome])
  return starts_at ? dateTimeText(starts_at, intlLocale(i18n.locale)) : null
}
