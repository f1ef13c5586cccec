import { keepPreviousData, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useInvalidate, usePagedQuery, type Schemas } from '@/api'
import {
  affectedByDecision,
  affectedByUndoneDecision,
  approvalQuery,
  approvalsPath,
  approvalsQuery,
} from '@/api/queries/approvals'
import type { ApprovalSearch } from './search-params'

export type Approval = Schemas['Approval']
type ApprovalPage = Schemas['ApprovalPage']
type Lists = InfiniteData<ApprovalPage>

/** Longest waiting first, so that overdue registrations are at the top. */
export function useApprovals(programme: string, search: ApprovalSearch) {
  const query = usePagedQuery(approvalsQuery(programme, search), { placeholderData: keepPreviousData })
  return { ...query, total: query.pages?.at(-1)?.total }
}

/** A registration that waits for a decision, or whose decision can still be undone. */
export const useApproval = (programme: string, enrolment: string) =>
  useQuery(approvalQuery(programme, enrolment))

/** Changes to the cached lists of all filters and to the cached registrations. */
export function useApprovalCache() {
  const queries = useQueryClient()
  const invalidate = useInvalidate()
  return {
    /** Removes decided registrations from every cached list, without fetching the lists again. */
    removeFromLists: (enrolments: string[]) =>
      queries.setQueriesData<Lists>(
        { queryKey: ['get', approvalsPath] },
        (data) => data && { ...data, pages: without(data.pages, enrolments) },
      ),
    invalidateDecided: () => void invalidate(affectedByDecision),
    invalidateUndone: () => void invalidate(affectedByUndoneDecision),
    /** Lists that are not shown are fetched again when they are. */
    removeInactiveLists: () => queries.removeQueries({ queryKey: ['get', approvalsPath], type: 'inactive' }),
  }
}

/** The pages of a list without these enrolments, with the total reduced by their number. */
export function without(pages: ApprovalPage[], enrolments: string[]): ApprovalPage[] {
  const isTaken = (item: Approval) => enrolments.includes(item.enrolment_id)
  const taken = pages.flatMap((page) => page.items).filter(isTaken).length
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !isTaken(item)),
    total: Math.max(0, page.total - taken),
  }))
}
