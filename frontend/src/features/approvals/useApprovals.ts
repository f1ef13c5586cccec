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

/** The longest wait comes first, so whoever waits longer than promised leads. */
export function useApprovals(programme: string, search: ApprovalSearch) {
  const query = usePagedQuery(approvalsQuery(programme, search), { placeholderData: keepPreviousData })
  return { ...query, total: query.pages?.at(-1)?.total }
}

/** One registration while it waits, or while its decision can be taken back. */
export const useApproval = (programme: string, enrolment: string) =>
  useQuery(approvalQuery(programme, enrolment))

/** The cached lists of every filter and the cached registrations. */
export function useApprovalCache() {
  const queries = useQueryClient()
  const invalidate = useInvalidate()
  return {
    /** Removes decided registrations from every list that shows them, without loading the lists again. */
    removeFromLists: (enrolments: string[]) =>
      queries.setQueriesData<Lists>(
        { queryKey: ['get', approvalsPath] },
        (data) => data && { ...data, pages: without(data.pages, enrolments) },
      ),
    invalidateDecided: () => void invalidate(affectedByDecision),
    invalidateUndone: () => void invalidate(affectedByUndoneDecision),
    /** Lists that are not shown are loaded again when they are. */
    removeInactiveLists: () => queries.removeQueries({ queryKey: ['get', approvalsPath], type: 'inactive' }),
  }
}

/** The pages of one list without these, and with as many fewer in their total. */
export function without(pages: ApprovalPage[], enrolments: string[]): ApprovalPage[] {
  const isTaken = (item: Approval) => enrolments.includes(item.enrolment_id)
  const taken = pages.flatMap((page) => page.items).filter(isTaken).length
  return pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => !isTaken(item)),
    total: Math.max(0, page.total - taken),
  }))
}
