import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Approval } from './useApprovals'

export type ReasonKind = 'decline' | 'ask_back'
export type Decision = 'approve' | ReasonKind

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

/** What was decided and what was taken back: one by name, several by their number. */
export function useDecisionWords() {
  const { t } = useLingui()
  return {
    undo: t`Undo`,
    notUndone: t`That could not be taken back. Try again while the minute lasts.`,
    undone: (done: number, refused: number) =>
      refused === 0
        ? t`Taken back. Nobody was told.`
        : done === 0
          ? t`Too late: the decision stands.`
          : t`${plural(refused, { one: '# decision stands, the others are taken back', other: '# decisions stand, the others are taken back' })}`,
    decided: (decision: Decision, names: string[]) => {
      const count = names.length
      const [name = ''] = names
      if (count === 1) {
        if (decision === 'approve') return t`${name} is approved`
        return decision === 'decline' ? t`${name} is declined and told why` : t`${name} is asked`
      }
      if (decision === 'approve') return t`${count} registrations are approved`
      return decision === 'decline' ? t`${count} registrations are declined` : t`${count} members are asked`
    },
  }
}
