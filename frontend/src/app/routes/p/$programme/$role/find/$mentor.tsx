import { createFileRoute } from '@tanstack/react-router'
import { MentorPage, validateFilterSearch } from '@/features/matches'
import { RequestAction } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/$mentor')({
  validateSearch: validateFilterSearch,
  component: Mentor,
})

function Mentor() {
  const { programme, mentor } = Route.useParams()
  const search = Route.useSearch()
  return (
    <MentorPage
      programme={programme}
      mentor={mentor}
      search={search}
      renderAction={(match, enrolment) => (
        <RequestAction
          programme={programme}
          enrolment={enrolment}
          mentor={match.mentor}
          full={match.marks.includes('full')}
        />
      )}
    />
  )
}
