import { createFileRoute } from '@tanstack/react-router'
import { FindPage, filterSearch, parseFilters, validateFilterSearch } from '@/features/matches'
import { NoRoomNotice, RequestAction } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/')({
  validateSearch: validateFilterSearch,
  component: Find,
})

function Find() {
  const { programme } = Route.useParams()
  const filters = parseFilters(Route.useSearch())
  const navigate = Route.useNavigate()
  return (
    <FindPage
      programme={programme}
      filters={filters}
      onFilters={(next) => void navigate({ search: filterSearch(next), resetScroll: false })}
      renderNotice={(enrolment) => <NoRoomNotice enrolment={enrolment} />}
      renderAction={({ mentor, marks }, enrolment) => (
        <RequestAction
          programme={programme}
          enrolment={enrolment}
          mentor={mentor}
          full={marks.includes('full')}
        />
      )}
    />
  )
}
