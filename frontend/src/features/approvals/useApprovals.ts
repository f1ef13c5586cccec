import { keepPreviousData, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { $api, cursorPaging, type Schemas } from '@/api'
import type { ApprovalSearch } from './search-params'

export type Approval = Schemas['Approval']
type ApprovalPage = Schemas['ApprovalPage']
type Lists = InfiniteData<ApprovalPage>

const path = '/api/v1/programmes/{programme}/approvals'
const onePath = '/api/v1/programmes/{programme}/enrolments/{enrolment}'

/** The longest wait comes first, so whoever waits longer than promised leads. */
export function useApprovals(programme: string, search: ApprovalSearch) {
  const query = $api.useInfiniteQuery(
    'get',
    path,
    { params: { path: { programme }, query: { limit: 20, ...search } } },
    { ...cursorPaging, placeholderData: keepPreviousData },
  )
  const pages = query.data?.pages
  return { ...query, items: pages?.flatMap((page) => page.items), total: pages?.at(-1)?.total }
}

/** One registration while it waits, or while its decision can be taken back. */
export const useApproval = (programme: string, enrolment: string) =>
  $api.useQuery('get', onePath, { params: { path: { programme, enrolment } } })

/** The lists of every filter and what is known of one registration, to be changed or asked for again. */
export function useApprovalCache() {
  const queries = useQueryClient()
  const ask = (key: string) => void queries.invalidateQueries({ queryKey: ['get', key] })
  return {
    /** Takes decided registrations off every list that shows them, without loading them all again. */
    removeFromLists: (enrolments: string[]) =>
      queries.setQueriesData<Lists>(
        { queryKey: ['get', path] },
        (data) => data && { ...data, pages: without(data.pages, enrolments) },
      ),
    reloadLists: () => ask(path),
    reloadOne: () => ask(onePath),
    /** Forgets the lists that nobody looks at, so that they are asked for when somebody does. */
    removeInactiveLists: () => queries.removeQueries({ queryKey: ['get', path], type: 'inactive' }),
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
