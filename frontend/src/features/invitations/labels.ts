import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { LineProblem } from './pasted-addresses'
import type { InvitationStatus } from './search-params'

const states = {
  sent: msg`Sent`,
  seen: msg`Seen`,
  accepted: msg`Accepted`,
  declined: msg({ context: 'invitation', message: 'Declined' }),
  expired: msg`Expired`,
  revoked: msg`Revoked`,
}

export const statusText = (status: InvitationStatus, i18n: I18n): string => i18n._(states[status])

const codes = {
  invalid_address: msg`This is not an e-mail address.`,
  already_invited: msg`This address already has an open invitation.`,
  already_enrolled: msg`This person is already a mentor here.`,
  repeated: msg`This address is already in the list.`,
  too_many: msg`At most 200 at a time. Send these afterwards.`,
}

export const problemText = (code: LineProblem['code'], i18n: I18n): string => i18n._(codes[code])
