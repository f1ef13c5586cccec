import { useLingui } from '@lingui/react/macro'
import type { Approval } from './useApprovals'

export type ReasonKind = 'decline' | 'ask_back'

/** What the dialog says: to one by name, to several by their number. */
export function useReasonWords(kind: ReasonKind, rows: Approval[]) {
  const { t } = useLingui()
  const count = rows.length
  const name = rows[0]?.display_name ?? ''
  const one = count === 1
  if (kind === 'decline') {
    return {
      title: one ? t`Decline ${name}` : t`Decline ${count} registrations`,
      send: one ? t`Decline and send the reason` : t`Decline all and send the reason`,
      label: t`Reason`,
      missing: one ? t`Say why: ${name} reads it.` : t`Say why: each of them reads it.`,
      description: one
        ? t`Sent to ${name} by e-mail and shown on their registration. Say what would change your mind, if anything would.`
        : t`Sent to each of them by e-mail and shown on their registration. Say what would change your mind, if anything would.`,
    }
  }
  return {
    title: one ? t`Ask ${name}` : t`Ask ${count} members`,
    send: one ? t`Send the question` : t`Send the question to all`,
    label: t`Question`,
    missing: one
      ? t`Say what is missing: ${name} answers it.`
      : t`Say what is missing: each of them answers it.`,
    description: one
      ? t`Sent to ${name} by e-mail. With the answer the registration comes back into the queue.`
      : t`Sent to each of them by e-mail. With the answer each registration comes back into the queue.`,
  }
}
