import { useState } from 'react'
import type { Approval } from './useApprovals'

/** The most that one call decides. */
export const mostAtOnce = 50

export type Selection = ReturnType<typeof useSelection>

/** The registrations that a decision will be for. One's own cannot be selected: nobody decides on themselves. */
export function useSelection(items: Approval[]) {
  const [selected, setSelected] = useState<string[]>([])
  const free = items.filter((row) => !row.own)
  const chosen = free.filter((row) => selected.includes(row.enrolment_id))
  const rows = chosen.slice(0, mostAtOnce)
  const clear = () => setSelected([])
  return {
    /** What the next decision is for; whatever is selected beyond it waits for the one after. */
    rows,
    count: chosen.length,
    left: chosen.length - rows.length,
    canSelectAll: free.length > 1,
    isAll: chosen.length > 0 && chosen.length === free.length,
    has: (row: Approval) => selected.includes(row.enrolment_id),
    select: ({ enrolment_id: enrolment }: Approval, isSelected: boolean) =>
      setSelected(isSelected ? [...selected, enrolment] : selected.filter((other) => other !== enrolment)),
    selectAll: (all: boolean) => (all ? setSelected(free.map((row) => row.enrolment_id)) : clear()),
    /** After a decision on these. */
    deselect: (decided: Approval[]) =>
      setSelected((before) => before.filter((one) => !decided.some((row) => row.enrolment_id === one))),
    clear,
  }
}
