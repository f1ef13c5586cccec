import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NoteHeading } from './model'

/** What the meeting of a note was for. */
export function meetingTitle({ meeting }: NoteHeading, i18n: I18n): string {
  switch (meeting?.kind) {
    case 'get_to_know':
      return i18n._(msg`Getting to know each other`)
    case 'closing':
      return i18n._(msg`Closing meeting`)
    default:
      return i18n._(msg`Meeting`)
  }
}
