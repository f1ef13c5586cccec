import { useState } from 'react'
import { useSubmit, useTextDraft } from '@/lib'
import type { Approval } from './useApprovals'
import type { Decisions, OnDone } from './useDecisions'
import type { ReasonKind } from './labels'

const longest = 1000

interface Asked {
  kind: ReasonKind
  rows: Approval[]
  decisions: Decisions
  missing: string
}

/** The text that goes with a decision, kept until the decision has been made. */
export function useReason({ kind, rows, decisions, missing }: Asked, onDone: OnDone) {
  const about = rows.map((row) => row.enrolment_id).toSorted()
  const writing = useTextDraft({ key: `${kind}.${about.join('.')}`, longest, requiredMessage: missing })
  const [error, setError] = useState<unknown>(null)
  const submission = useSubmit(writing.isWrong)
  const decide = () =>
    decisions.decide({
      rows,
      decision: kind,
      reason: writing.text,
      onError: setError,
      onDone: (refused, decided) => {
        writing.clear()
        onDone(refused, decided)
      },
    })
  const send = () => {
    setError(null)
    submission.submit(decide)
  }
  return {
    text: writing.text,
    draft: writing.draft,
    write: writing.set,
    field: writing.field(submission.isSubmitted),
    error,
    send,
  }
}
