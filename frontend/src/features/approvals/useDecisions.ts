import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { $api, type Schemas } from '@/api'
import { toast } from '@/ui'
import { useLists, type Approval } from './useApprovals'

export type Decision = 'approve' | 'decline' | 'ask_back'
type Result = Schemas['DecisionResult']

export type Refused = { name: string; code: string }

type Wish = {
  rows: Approval[]
  decision: Decision
  reason?: string
  onDone?: (refused: Refused[]) => void
  onError?: (error: unknown) => void
}

/** As long as the service lets a decision be taken back. */
const undoTime = 60_000
// Somebody else was faster: the row is as done as if it had been decided here.
const goneAlready = new Set(['enrolment_already_decided', 'not_found'])

export function useDecisions(programme: string, onDecided: () => void) {
  const words = useWords()
  const lists = useLists()
  const current = useRef<Wish>(undefined)
  const decisions = $api.useMutation('post', '/api/v1/programmes/{programme}/approvals/decisions')
  const send = (enrolments: string[], decision: Decision | 'undo', reason: string | null) =>
    decisions.mutateAsync({ params: { path: { programme } }, body: { enrolments, decision, reason } })

  const undo = async (enrolments: string[]) => {
    try {
      const { done, refused } = await send(enrolments, 'undo', null)
      toast(words.undone(done.length, refused.length), { tone: refused.length > 0 ? 'error' : 'good' })
    } catch {
      toast(words.notUndone, { tone: 'error' })
    }
    lists.reload()
  }

  const settle = ({ rows, decision, onDone }: Wish, { done, refused }: Result) => {
    const gone = refused.filter(({ code }) => goneAlready.has(code))
    lists.takeOff([...done, ...gone.map((one) => one.enrolment_id)])
    lists.forgetHidden()
    const named = refused.map(({ enrolment_id, code }) => ({
      code,
      name: rows.find((row) => row.enrolment_id === enrolment_id)?.display_name ?? '',
    }))
    onDone?.(named)
    if (done.length === 0) return
    const names = rows.filter((row) => done.includes(row.enrolment_id)).map((row) => row.display_name)
    toast(words.decided(decision, names), {
      tone: 'good',
      lasts: undoTime,
      action: { label: words.undo, onPress: () => void undo(done) },
    })
    onDecided()
  }

  const decide = (wish: Wish) => {
    current.current = wish
    send(
      wish.rows.map((row) => row.enrolment_id),
      wish.decision,
      wish.reason ?? null,
    ).then(
      (result) => settle(wish, result),
      (error: unknown) => wish.onError?.(error),
    )
  }

  const wish = decisions.isPending ? current.current : undefined
  return {
    decide,
    isPending: decisions.isPending,
    /** Whether this row, and no other, is being approved. */
    isApproving: (row: Approval) =>
      wish?.decision === 'approve' && wish.rows.length === 1 && wish.rows[0] === row,
  }
}

export type Decisions = ReturnType<typeof useDecisions>

function useWords() {
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
