import { useState } from 'react'
import type { Approval } from './useApprovals'

/** As many as one call decides. */
export const mostAtOnce = 50

export type Selection = ReturnType<typeof useSelection>

/** Whom a decision would be for. Nobody decides on themselves, so their own row cannot be ticked. */
export function useSelection(items: Approval[]) {
  const [selected, setTicked] = useState<string[]>([])
  const free = items.filter((row) => !row.own)
  const chosen = free.filter((row) => selected.includes(row.enrolment_id))
  const rows = chosen.slice(0, mostAtOnce)
  const clear = () => setTicked([])
  return {
    /** Those that come now; what is ticked beyond them waits for the next decision. */
    rows,
    count: chosen.length,
    left: chosen.length - rows.length,
    canSelectAll: free.length > 1,
    isAll: chosen.length > 0 && chosen.length === free.length,
    has: (row: Approval) => selected.includes(row.enrolment_id),
    select: ({ enrolment_id: enrolment }: Approval, isTicked: boolean) =>
      setTicked(isTicked ? [...selected, enrolment] : selected.filter((other) => other !== enrolment)),
    selectAll: (all: boolean) => (all ? setTicked(free.map((row) => row.enrolment_id)) : clear()),
    /** After a decision on these. */
    deselect: (decided: Approval[]) =>
      setTicked((before) => before.filter((one) => !decided.some((row) => row.enrolment_id === one))),
    clear,
  }
}
