import { useRef } from 'react'
import { $api, type Schemas } from '@/api'
import { toast } from '@/ui'
import { useApprovalCache, type Approval } from './useApprovals'
import { useDecisionText, type Decision } from './labels'

type Result = Schemas['DecisionResult']

export type Refused = { name: string; code: string }

/** Called with the refused registrations of a decision, and with all that it was for. */
export type OnDone = (refused: Refused[], rows: Approval[]) => void

type DecisionRequest = {
  rows: Approval[]
  decision: Decision
  reason?: string
  onDone?: OnDone
  onError?: (error: unknown) => void
}

/** Milliseconds. The service allows undoing for this long. */
const undoDuration = 60_000
// No longer open, for example because another coordinator has decided. The row is removed all the same.
const settledCodes = new Set(['enrolment_already_decided', 'not_found'])

export function useDecisions(programme: string, onDecided: () => void) {
  const current = useRef<DecisionRequest>(undefined)
  const { send, isPending } = useSend(programme)
  const undo = useUndo(send)
  const settle = useApplyResult(undo, onDecided)
  const decide = (request: DecisionRequest) => {
    current.current = request
    send(
      request.rows.map((row) => row.enrolment_id),
      request.decision,
      request.reason ?? null,
    ).then(
      (result) => settle(request, result),
      (error: unknown) => request.onError?.(error),
    )
  }
  const request = isPending ? current.current : undefined
  return {
    decide,
    undo: (row: Approval) => {
      current.current = undefined
      void undo([row.enrolment_id])
    },
    isPending,
    /** Whether this row alone is being approved. */
    isApproving: (row: Approval) =>
      request?.decision === 'approve' && request.rows.length === 1 && request.rows[0] === row,
  }
}

export type Decisions = ReturnType<typeof useDecisions>

function useSend(programme: string) {
  const { mutateAsync, isPending } = $api.useMutation(
    'post',
    '/api/v1/programmes/{programme}/approvals/decisions',
  )
  const send = (enrolments: string[], decision: Decision | 'undo', reason: string | null) =>
    mutateAsync({ params: { path: { programme } }, body: { enrolments, decision, reason } })
  return { send, isPending }
}

type Send = ReturnType<typeof useSend>['send']
type Undo = ReturnType<typeof useUndo>

/** Removes decided rows from the lists, reports refused ones, and offers to undo. */
function useApplyResult(undo: Undo, onDecided: () => void) {
  const words = useDecisionText()
  const cache = useApprovalCache()
  return ({ rows, decision, onDone }: DecisionRequest, { done, refused }: Result) => {
    const gone = refused.filter(({ code }) => settledCodes.has(code))
    cache.removeFromLists([...done, ...gone.map((one) => one.enrolment_id)])
    cache.removeInactiveLists()
    cache.invalidateDecided()
    onDone?.(
      refused.map((one) => named(one, rows)),
      rows,
    )
    if (done.length === 0) return
    const names = rows.filter((row) => done.includes(row.enrolment_id)).map((row) => row.display_name)
    toast(words.decided(decision, names), {
      tone: 'good',
      lasts: undoDuration,
      action: { label: words.undo, onPress: () => void undo(done), isUndo: true },
    })
    onDecided()
  }
}

function named({ enrolment_id, code }: Result['refused'][number], rows: Approval[]): Refused {
  return { code, name: rows.find((row) => row.enrolment_id === enrolment_id)?.display_name ?? '' }
}

function useUndo(send: Send) {
  const words = useDecisionText()
  const cache = useApprovalCache()
  return async (enrolments: string[]) => {
    try {
      const { done, refused } = await send(enrolments, 'undo', null)
      toast(words.undone(done.length, refused.length), { tone: refused.length > 0 ? 'error' : 'good' })
    } catch {
      toast(words.notUndone, { tone: 'error' })
    }
    cache.invalidateUndone()
  }
}
