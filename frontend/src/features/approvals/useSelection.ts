import { useState } from 'react'
import type { Approval } from './useApprovals'

/** The most registrations that one request can decide. */
export const mostAtOnce = 50

export type Selection = ReturnType<typeof useSelection>

/**
 * The registrations selected for a decision. Coordinators cannot select their own, because they may not decide on it.
 */
export function useSelection(items: Approval[]) {
  const [selected, setSelected] = useState<string[]>([])
  const free = items.filter((row) => !row.own)
  const chosen = free.filter((row) => selected.includes(row.enrolment_id))
  const rows = chosen.slice(0, mostAtOnce)
  const clear = () => setSelected([])
  return {
    /** The registrations of the next decision. Selected ones above the limit stay selected for the one after. */
    rows,
    count: chosen.length,
    left: chosen.length - rows.length,
    canSelectAll: free.length > 1,
    isAll: chosen.length > 0 && chosen.length === free.length,
    has: (row: Approval) => selected.includes(row.enrolment_id),
    select: ({ enrolment_id: enrolment }: Approval, isSelected: boolean) =>
      setSelected(isSelected ? [...selected, enrolment] : selected.filter((other) => other !== enrolment)),
    selectAll: (all: boolean) => (all ? setSelected(free.map((row) => row.enrolment_id)) : clear()),
    /** Call it after a decision on these registrations. */
    deselect: (decided: Approval[]) =>
      setSelected((before) => before.filter((one) => !decided.some((row) => row.enrolment_id === one))),
    clear,
  }
}
