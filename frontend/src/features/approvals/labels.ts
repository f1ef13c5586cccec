import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Approval } from './useApprovals'

export type ReasonKind = 'decline' | 'ask_back'
export type Decision = 'approve' | ReasonKind

/** The texts of the dialog, with the name of one person or the number of several. */
export function useReasonText(kind: ReasonKind, rows: Approval[]) {
  const { t } = useLingui()
  const count = rows.length
  const name = rows[0]?.display_name ?? ''
  const one = count === 1
  if (kind === 'decline') {
    return {
      title: one ? t`Decline ${name}` : t`Decline ${count} registrations`,
      send: one ? t`Decline with reason` : t`Decline all`,
      label: t`Reason`,
      missing: one
        ? t`Please give a reason. ${name} will read it.`
        : t`Please give a reason. Each member will read it.`,
      description: one
        ? t`We e-mail this to ${name} and show it on their registration. Tell them if something could change your decision.`
        : t`We e-mail this to each member and show it on their registration. Tell them if something could change your decision.`,
    }
  }
  return {
    title: one ? t`Ask ${name}` : t`Ask ${count} members`,
    send: one ? t`Send the question` : t`Send to all`,
    label: t`Question`,
    missing: one
      ? t`Please write your question for ${name}.`
      : t`Please write your question for these members.`,
    description: one
      ? t`We e-mail this to ${name}. When they answer, the registration returns to your list.`
      : t`We e-mail this to each member. When they answer, their registrations return to your list.`,
  }
}

/** The messages about decisions, with the name of one person or the number of several. */
export function useDecisionText() {
  const { t } = useLingui()
  return {
    undo: t`Undo`,
    notUndone: t`We could not undo this. Try again before the minute is over.`,
    undone: (done: number, refused: number) =>
      refused === 0
        ? t`Decision undone. We sent no e-mail.`
        : done === 0
          ? t`It is too late to undo this decision.`
          : t`${plural(refused, { one: 'It is too late to undo # decision. We undid the others.', other: 'It is too late to undo # decisions. We undid the others.' })}`,
    decided: (decision: Decision, names: string[]) => {
      const count = names.length
      const [name = ''] = names
      if (count === 1) {
        if (decision === 'approve') return t`${name} is approved`
        return decision === 'decline'
          ? t`${name} is declined. We will send your reason`
          : t`Question sent to ${name}`
      }
      if (decision === 'approve') return t`${count} registrations are approved`
      return decision === 'decline'
        ? t`${count} registrations are declined`
        : t`Question sent to ${count} members`
    },
  }
}
