import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Notification } from './stream'
import { type NotificationText, text } from './text'

/** What the reader is asked or told while a mentorship is quiet. */
export function activityText(
  { kind, args }: Notification,
  person: string,
  i18n: I18n,
): NotificationText | null {
  switch (kind) {
    case 'first_contact_due':
      return text(
        args.reason === 'by_you'
          ? i18n._(msg`Have you been in contact with ${person}?`)
          : i18n._(msg`Have you heard from ${person}?`),
        i18n._(msg`Propose a first meeting.`),
      )
    case 'release_possible':
      return text(
        i18n._(msg`Your mentorship with ${person} has not begun`),
        i18n._(msg`Begin it, or release your places.`),
      )
    case 'check_up':
      return text(i18n._(msg`Is all well with ${person}?`), i18n._(msg`One click is enough.`))
    case 'help_needed':
      return text(i18n._(msg`${person} asks for help`), i18n._(msg`Please get in touch with both.`))
    case 'mentorship_reminder':
      return text(i18n._(msg`Meet ${person} again?`), i18n._(msg`The coordinators think of you both.`))
    default:
      return null
  }
}
