import { createFileRoute } from '@tanstack/react-router'
import { PersonPage, validateFilterSearch } from '@/features/matching'
import { RequestAction, SendRequestProvider } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/$mentor')({
  validateSearch: validateFilterSearch,
  component: Person,
})

function Person() {
  const { programme, role, mentor } = Route.useParams()
  const search = Route.useSearch()
  return (
    <SendRequestProvider>
      <PersonPage
        programme={programme}
        role={role}
        person={mentor}
        search={search}
        renderAction={(match, enrolment) => (
          <RequestAction
            programme={programme}
            role={role}
            enrolment={enrolment}
            person={match.person}
            full={match.marks.includes('full')}
          />
        )}
      />
    </SendRequestProvider>
  )
}
