import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ProblemCode } from './problem-code'
import { refusalTexts } from './refusal-texts'

const unexpected = msg`Something went wrong on our side. Nothing was changed.`

/** Problems that any request can have, whatever it asks for. */
const generalTexts = {
  offline: msg`We could not reach the service. Check your connection and try again; we kept what you typed.`,
  unauthenticated: msg`You are signed out. Sign in again to continue; we kept what you typed.`,
  forbidden: msg`You do not have permission to do this.`,
  membership_not_active: msg`You need an active membership for this.`,
  name_required: msg`Please tell us your name first.`,
  not_found: msg`This does not exist, or you do not have access to it.`,
  cross_site: msg`We refused this because it came from another site.`,
  invalid_body: msg`We could not read what you sent.`,
  invalid_fields: msg`Please correct the marked fields.`,
  precondition_failed: msg`This changed after you opened it, perhaps in another window. Reload to see the latest version.`,
  precondition_required: msg`This changed after you opened it, perhaps in another window. Reload to see the latest version.`,
  idempotency_key_reused: msg`You sent this twice with different content. Reload and try again.`,
  idempotency_key_in_use: msg`We are already sending this.`,
  rate_limited: msg`Too many attempts. Please wait a moment and try again.`,
  unsupported_media_type: msg`We do not accept this type of file.`,
  payload_too_large: msg`This is too large to send.`,
  unavailable: msg`The service is temporarily unavailable. Try again in a minute; we kept what you typed.`,
  internal: unexpected,
  body_too_slow: msg`Sending took too long. Try again with a better connection; we kept what you typed.`,
  unsupported_encoding: msg`We could not read what you sent.`,
  method_not_allowed: unexpected,
  logout_token_refused: unexpected,
  invalid_query: msg`Part of this address is not valid. Please open the page from the menu.`,
  invalid_idempotency_key: unexpected,
  note_too_long: unexpected,
  note_update_incomplete: unexpected,
} satisfies Partial<Record<ProblemCode, MessageDescriptor>>

export const problemTexts = { ...generalTexts, ...refusalTexts } satisfies Record<
  ProblemCode,
  MessageDescriptor
>

/** The text of a refusal whose own text cannot be loaded. */
export const refusedText = msg`This is not possible at the moment. Reload the page and try again.`

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemTexts, code)

export const isRefusal = (code: ProblemCode): boolean => Object.hasOwn(refusalTexts, code)
