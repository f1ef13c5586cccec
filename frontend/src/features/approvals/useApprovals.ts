import { keepPreviousData, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { $api, byCursor, type Schemas } from '@/api'
import type { ApprovalSearch } from './search'

export type Approval = Schemas['Approval']
type ApprovalPage = Schemas['ApprovalPage']

const path = '/api/v1/programmes/{programme}/approvals'

/** The longest wait comes first, so whoever waits longer than promised leads. */
export function useApprovals(programme: string, search: ApprovalSearch) {
  const query = $api.useInfiniteQuery(
    'get',
    path,
    { params: { path: { programme }, query: { limit: 20, ...search } } },
    { ...byCursor, placeholderData: keepPreviousData },
  )
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) }
}

/** The lists of every filter, to be changed or asked for again. */
export function useLists() {
  const queries = useQueryClient()
  return {
    /** Takes decided registrations off every list that shows them, without loading them all again. */
    takeOff: (enrolments: string[]) =>
      queries.setQueriesData<InfiniteData<ApprovalPage>>(
        { queryKey: ['get', path] },
        (data) => data && { ...data, pages: data.pages.map((page) => without(page, enrolments)) },
      ),
    reload: () => void queries.invalidateQueries({ queryKey: ['get', path] }),
    /** Forgets the lists that nobody looks at, so that they are asked for when somebody does. */
    forgetHidden: () => queries.removeQueries({ queryKey: ['get', path], type: 'inactive' }),
  }
}

export function without(page: ApprovalPage, enrolments: string[]): ApprovalPage {
  return { ...page, items: page.items.filter((item) => !enrolments.includes(item.enrolment_id)) }
}
