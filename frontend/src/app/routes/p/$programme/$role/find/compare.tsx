import { createFileRoute } from '@tanstack/react-router'
import { ComparePage, parseWith } from '@/features/matches'
import { RequestAction, SendRequests } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/compare')({
  validateSearch: (search: Record<string, unknown>): { with?: string } => {
    const mentors = parseWith(search.with)
    return mentors.length > 0 ? { with: mentors.join(',') } : {}
  },
  component: Compare,
})

function Compare() {
  const { programme } = Route.useParams()
  const search = Route.useSearch()
  return (
    <SendRequests>
      <ComparePage
        programme={programme}
        mentors={parseWith(search.with)}
        renderAction={({ person, marks }, enrolment) => (
          <RequestAction
            programme={programme}
            side="mentee"
            enrolment={enrolment}
            person={person}
            full={marks.includes('full')}
          />
        )}
      />
    </SendRequests>
  )
}
