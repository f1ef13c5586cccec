import { createFileRoute } from '@tanstack/react-router'
import { PersonPage, validateFilterSearch } from '@/features/matches'
import { RequestAction, SendRequests } from '@/features/requests'
import { asSide } from '@/lib/people'

export const Route = createFileRoute('/p/$programme/$role/find/$mentor')({
  validateSearch: validateFilterSearch,
  component: Person,
})

function Person() {
  const { programme, role, mentor } = Route.useParams()
  const side = asSide(role)
  const search = Route.useSearch()
  return (
    <SendRequests>
      <PersonPage
        programme={programme}
        side={side}
        person={mentor}
        search={search}
        renderAction={(match, enrolment) => (
          <RequestAction
            programme={programme}
            side={side}
            enrolment={enrolment}
            person={match.person}
            full={match.marks.includes('full')}
          />
        )}
      />
    </SendRequests>
  )
}
