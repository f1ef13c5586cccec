import { createFileRoute } from '@tanstack/react-router'
import { FindPage, filterSearch, parseFilters, validateFilterSearch } from '@/features/matches'
import { NoRoomNotice, RequestAction, SendRequests } from '@/features/requests'
import { asSide } from '@/lib/people'

export const Route = createFileRoute('/p/$programme/$role/find/')({
  validateSearch: validateFilterSearch,
  component: Find,
})

function Find() {
  const { programme, role } = Route.useParams()
  const side = asSide(role)
  const filters = parseFilters(Route.useSearch())
  const navigate = Route.useNavigate()
  return (
    <SendRequests>
      <FindPage
        programme={programme}
        side={side}
        filters={filters}
        onFilters={(next) => void navigate({ search: filterSearch(next), resetScroll: false })}
        renderNotice={(enrolment) => side === 'mentee' && <NoRoomNotice enrolment={enrolment} />}
        renderAction={({ person, marks }, enrolment) => (
          <RequestAction
            programme={programme}
            side={side}
            enrolment={enrolment}
            person={person}
            full={marks.includes('full')}
          />
        )}
      />
    </SendRequests>
  )
}
