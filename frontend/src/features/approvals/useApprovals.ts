import { useLingui } from '@lingui/react/macro'
import { useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { $api, asProblem, type Schemas, byCursor } from '@/api'
import { toast } from '@/ui'
import type { ApprovalSearch } from './search'

export type Approval = Schemas['Approval']
type ApprovalPage = Schemas['ApprovalPage']

const path = '/api/v1/programmes/{programme}/approvals'

export function useApprovals(programme: string, { role }: ApprovalSearch) {
  const query = $api.useInfiniteQuery(
    'get',
    path,
    { params: { path: { programme }, query: { limit: 20, ...(role && { role }) } } },
    byCursor,
  )
  const items = query.data?.pages.flatMap((page) => page.items)
  return { ...query, items: items && overdueFirst(items) }
}

/** Whoever waits longer than promised comes first; among those, and among the others, the longest wait. */
export function overdueFirst(items: Approval[]): Approval[] {
  return items.toSorted(
    (one, other) =>
      Number(other.overdue) - Number(one.overdue) || one.submitted_at.localeCompare(other.submitted_at),
  )
}

/** Takes a decided registration off every list that shows it, without loading them all again. */
function useTakeOff() {
  const queries = useQueryClient()
  return (enrolment: string) =>
    queries.setQueriesData<InfiniteData<ApprovalPage>>(
      { queryKey: ['get', path] },
      (data) =>
        data && {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            items: page.items.filter((item) => item.enrolment_id !== enrolment),
          })),
        },
    )
}

export function useDecisions(programme: string, onDecided: () => void) {
  const { t } = useLingui()
  const takeOff = useTakeOff()
  const decided = (enrolment: string, message: string) => {
    takeOff(enrolment)
    toast(message, { tone: 'good' })
    onDecided()
  }
  // Somebody else was faster: the row is as done as if it had been decided here.
  const goneAlready = (error: unknown, enrolment: string) => {
    if (asProblem(error).code === 'enrolment_already_decided') takeOff(enrolment)
  }
  const approval = $api.useMutation('post', '/api/v1/programmes/{programme}/enrolments/{enrolment}/approval')
  const decline = $api.useMutation('post', '/api/v1/programmes/{programme}/enrolments/{enrolment}/decline')

  return {
    approve: ({ enrolment_id: enrolment, display_name: name }: Approval, onError: (error: unknown) => void) =>
      approval.mutate(
        { params: { path: { programme, enrolment } } },
        {
          onSuccess: () => decided(enrolment, t`${name} is approved`),
          onError: (error) => {
            goneAlready(error, enrolment)
            onError(error)
          },
        },
      ),
    approving: approval.isPending ? approval.variables.params.path.enrolment : null,
    decline: (
      { enrolment_id: enrolment, display_name: name }: Approval,
      reason: string,
      onDone: () => void,
    ) =>
      decline.mutate(
        { params: { path: { programme, enrolment } }, body: { reason } },
        {
          onSuccess: () => {
            onDone()
            decided(enrolment, t`${name} is declined and told why`)
          },
          onError: (error) => goneAlready(error, enrolment),
        },
      ),
    declining: decline.isPending,
    declineError: decline.error,
  }
}
