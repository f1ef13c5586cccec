import { createFileRoute } from '@tanstack/react-router'
import { FindPage, filterSearch, parseFilters, validateFilterSearch } from '@/features/matching'
import { NoPlacesNotice, RequestAction, SendRequestProvider } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/')({
  validateSearch: validateFilterSearch,
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
        renderNotice={(enrolment) => role === 'mentee' && <NoPlacesNotice enrolment={enrolment} />}
        renderAction={({ person, marks }, enrolment) => (
          <RequestAction
            programme={programme}
            role={role}
            enrolment={enrolment}
            person={person}
            full={marks.includes('full')}
          />
        )}
      />
    </SendRequestProvider>
  )
}
