import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { intlLocale } from '@/lib/locale'
import { dateTimeText } from '@/lib/time'
import type { Notification } from './stream'
import { type NotificationText, text } from './text'

/** What happened to a meeting, and its time on this device. */
export function meetingText(
  { kind, args }: Notification,
  person: string,
  i18n: I18n,
): NotificationText | null {
  const when = args.starts_at ? dateTimeText(args.starts_at, intlLocale(i18n.locale)) : ''
  const isMine = args.reason === 'by_you'
  switch (kind) {
    case 'meeting_proposed':
      return proposed(args.reason, person, i18n)
    case 'meeting_confirmed':
      return text(
        isMine
          ? i18n._(msg`Your meeting with ${person} is confirmed`)
          : i18n._(msg`${person} has confirmed your meeting`),
        when,
      )
    case 'meeting_moved':
      return text(i18n._(msg`Your meeting with ${person} has a new time`), when)
    case 'meeting_cancelled':
      return text(
        isMine
          ? i18n._(msg`You cancelled your meeting with ${person}`)
          : i18n._(msg`Your meeting with ${person} is cancelled`),
        when,
      )
    case 'meeting_taken_back':
      return text(
        i18n._(msg`The meeting with ${person} is not fixed after all`),
        i18n._(msg`The proposed times wait for an answer again.`),
      )
    case 'meeting_reminder':
      return text(i18n._(msg`You meet ${person} soon`), when)
    case 'meeting_declined':
      return args.reason === 'move'
        ? text(i18n._(msg`${person} cannot move your meeting`), i18n._(msg`The agreed time stands: ${when}`))
        : text(i18n._(msg`${person} cannot meet at these times`), i18n._(msg`You can propose other times.`))
    case 'meeting_withdrawn':
      return text(
        i18n._(msg`${person} has withdrawn the proposed times`),
        args.reason === 'move'
          ? i18n._(msg`The agreed time stands: ${when}`)
          : i18n._(msg`You do not need to do anything.`),
      )
    default:
      return afterwards(kind, args.reason, person, when, i18n)
  }
}

function proposed(reason: string | null | undefined, person: string, i18n: I18n): NotificationText {
  const next = i18n._(msg`Choose a time that suits you.`)
  if (reason === 'move') return text(i18n._(msg`${person} would like to move your meeting`), next)
  if (reason === 'other_times') return text(i18n._(msg`${person} offers other times`), next)
  return text(i18n._(msg`${person} would like to meet you`), next)
}

function afterwards(
  kind: Notification['kind'],
  reason: string | null | undefined,
  person: string,
  when: string,
  i18n: I18n,
): NotificationText | null {
  switch (kind) {
    case 'meeting_attendance':
      return reason === 'contradicts'
        ? text(
            i18n._(msg`You and ${person} say different things about a meeting`),
            i18n._(msg`It does not count until one of you changes their answer.`),
          )
        : text(i18n._(msg`Did your meeting with ${person} take place?`), when)
    case 'meeting_held':
      return text(i18n._(msg`Your meeting with ${person} counts as held`), when)
    case 'meeting_missed':
      return text(i18n._(msg`Your meeting with ${person} counts as missed`), when)
    case 'meeting_changed':
      return text(i18n._(msg`${person} has changed where you meet`), when)
    default:
      return null
  }
}
