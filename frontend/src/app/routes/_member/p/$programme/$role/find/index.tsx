import { createFileRoute } from '@tanstack/react-router'
import { matchesQuery } from '@/api/queries/matches'
import { programmeQuery } from '@/api/queries/programmes'
import { openRequestsQuery } from '@/api/queries/requests'
import { FindPage, filterQuery, filterSearch, parseFilters, validateFilterSearch } from '@/features/matching'
import { NoPlacesNotice, RequestAction, SendRequestProvider } from '@/features/requests'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/find/')({
  validateSearch: validateFilterSearch,
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment(context.params, (enrolment) => [
        matchesQuery(enrolment, filterQuery(parseFilters(context.location.search))),
        openRequestsQuery(enrolment),
        programmeQuery(context.params.programme),
      ]),
    ),
  component: Find,
})

function Find() {
  const { programme, role } = Route.useParams()
  const filters = parseFilters(Route.useSearch())
  const navigate = Route.useNavigate()
  return (
    <SendRequestProvider>
      <FindPage
        programme={programme}
        role={role}
        filters={filters}
        onFilters={(next) => void navigate({ search: filterSearch(next), resetScroll: false })}
        Action={RequestAction}
        Notice={NoPlacesNotice}
      />
    </SendRequestProvider>
  )
}
