import { useEffect } from 'react'
import { isLater } from '@/lib'
import type { ApprovalSearch } from './search-params'
import { useApprovals, type Approval } from './useApprovals'

/**
 * The registration after `current` in the list, even if `current` has left the list. After the last one it is the
 * first. The coordinator's own registration is skipped.
 */
export function nextApproval(items: Approval[], current: Approval): Approval | undefined {
  const others = items.filter((one) => one.enrolment_id !== current.enrolment_id && !one.own)
  return others.find((one) => isAfter(one, current)) ?? others[0]
}

/** The order of the list: by waiting time, then by id. */
function isAfter(one: Approval, current: Approval): boolean {
  if (isLater(one.submitted_at, current.submitted_at)) return true
  return !isLater(current.submitted_at, one.submitted_at) && one.enrolment_id > current.enrolment_id
}

/** The next registration of the list from which this page was opened. */
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
