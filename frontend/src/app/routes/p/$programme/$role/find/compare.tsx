import { createFileRoute } from '@tanstack/react-router'
import { ComparePage, parseComparedIds } from '@/features/matching'
import { RequestAction, SendRequestProvider } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/find/compare')({
  validateSearch: (search: Record<string, unknown>): { with?: string } => {
    const mentors = parseComparedIds(search.with)
    return mentors.length > 0 ? { with: mentors.join(',') } : {}
  },
  component: Compare,
})

function Compare() {
  const { programme } = Route.useParams()
  const search = Route.useSearch()
  return (
    <SendRequestProvider>
      <ComparePage
        programme={programme}
        mentors={parseComparedIds(search.with)}
        renderAction={({ person, marks }, enrolment) => (
          <RequestAction
            programme={programme}
            role="mentee"
            enrolment={enrolment}
            person={person}
            full={marks.includes('full')}
          />
        )}
      />
    </SendRequestProvider>
  )
}
