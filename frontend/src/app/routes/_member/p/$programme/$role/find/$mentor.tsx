import { createFileRoute } from '@tanstack/react-router'
import { matchQuery } from '@/api/queries/matches'
import { programmeQuery } from '@/api/queries/programmes'
import { openRequestsQuery } from '@/api/queries/requests'
import { PersonPage, validateFilterSearch } from '@/features/matching'
import { RequestAction, SendRequestProvider } from '@/features/requests'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/find/$mentor')({
  validateSearch: validateFilterSearch,
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment(context.params, (enrolment) => [
        matchQuery(enrolment, context.params.mentor),
        openRequestsQuery(enrolment),
        programmeQuery(context.params.programme),
      ]),
    ),
  component: Person,
})

function Person() {
  const { programme, role, mentor } = Route.useParams()
  const search = Route.useSearch()
  return (
    <SendRequestProvider>
      <PersonPage programme={programme} role={role} person={mentor} search={search} Action={RequestAction} />
    </SendRequestProvider>
  )
}
