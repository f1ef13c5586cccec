import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Schemas } from '@/api'

type Named = Pick<Schemas['PersonCard'], 'display_name' | 'former_member'>

/** The name within a sentence. What the service says of a former member begins one. */
export function nameInSentence(person: Named, i18n: I18n): string {
  return person.former_member ? i18n._(msg`a former member`) : person.display_name
}
