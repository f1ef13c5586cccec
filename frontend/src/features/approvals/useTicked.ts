import { useState } from 'react'
import type { Approval } from './useApprovals'

/** As many as one call decides. */
const most = 50

export type Ticked = ReturnType<typeof useTicked>

/** Whom a decision would be for. Nobody decides on themselves, so their own row cannot be ticked. */
export function useTicked(items: Approval[]) {
  const [ticked, setTicked] = useState<string[]>([])
  const free = items.filter((row) => !row.own)
  const rows = free.filter((row) => ticked.includes(row.enrolment_id)).slice(0, most)
  const everybody = free.slice(0, most).map((row) => row.enrolment_id)
  const clear = () => setTicked([])
  return {
    rows,
    canTickAll: free.length > 1,
    isAll: rows.length > 0 && rows.length === everybody.length,
    has: (row: Approval) => ticked.includes(row.enrolment_id),
    tick: ({ enrolment_id: enrolment }: Approval, isTicked: boolean) =>
      setTicked(isTicked ? [...ticked, enrolment] : ticked.filter((other) => other !== enrolment)),
    tickAll: (all: boolean) => (all ? setTicked(everybody) : clear()),
    clear,
  }
}
