import { useEffect } from 'react'
import { isLater } from '@/lib'
import type { ApprovalSearch } from './search-params'
import { useApprovals, type Approval } from './useApprovals'

/**
 * The registration behind this one in the list, also when this one has left it; at the end the list begins again. Nobody
 * decides on themselves.
 */
export function nextApproval(items: Approval[], current: Approval): Approval | undefined {
  const others = items.filter((one) => one.enrolment_id !== current.enrolment_id && !one.own)
  return others.find((one) => isAfter(one, current)) ?? others[0]
}

/** The list goes by the time of waiting. */
function isAfter(one: Approval, current: Approval): boolean {
  if (isLater(one.submitted_at, current.submitted_at)) return true
  return !isLater(current.submitted_at, one.submitted_at) && one.enrolment_id > current.enrolment_id
}

/** The next one of the list that this page was opened from. */
export function useNextApproval(programme: string, search: ApprovalSearch, current: Approval | undefined) {
  const { items, hasNextPage, isFetching, fetchNextPage } = useApprovals(programme, search)
  const last = items?.at(-1)
  const isAtEnd = items !== undefined && (last === undefined || last.enrolment_id === current?.enrolment_id)
  const needsMore = isAtEnd && hasNextPage && !isFetching
  useEffect(() => {
    if (needsMore) void fetchNextPage()
  }, [needsMore, fetchNextPage])
  return items && current && nextApproval(items, current)
}
