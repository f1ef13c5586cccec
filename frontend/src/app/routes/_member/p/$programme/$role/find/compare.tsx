import { createFileRoute } from '@tanstack/react-router'
import { matchQuery } from '@/api/queries/matches'
import { programmeQuery } from '@/api/queries/programmes'
import { openRequestsQuery } from '@/api/queries/requests'
import { ComparePage, parseComparedIds } from '@/features/matching'
import { RequestAction, SendRequestProvider } from '@/features/requests'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

const comparedIn = (search: Record<string, unknown>) => parseComparedIds(search.with)

export const Route = createFileRoute('/_member/p/$programme/$role/find/compare')({
  validateSearch: (search: Record<string, unknown>): { with?: string } => {
    const mentors = comparedIn(search)
    return mentors.length > 0 ? { with: mentors.join(',') } : {}
  },
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment({ ...context.params, role: 'mentee' }, (enrolment) => [
        ...comparedIn(context.location.search).map((mentor) => matchQuery(enrolment, mentor)),
        openRequestsQuery(enrolment),
        programmeQuery(context.params.programme),
      ]),
    ),
  component: Compare,
})

function Compare() {
  const { programme } = Route.useParams()
  const search = Route.useSearch()
  return (
    <SendRequestProvider>
      <ComparePage programme={programme} mentors={comparedIn(search)} Action={RequestAction} />
    </SendRequestProvider>
  )
}
