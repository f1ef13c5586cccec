import { createFileRoute } from '@tanstack/react-router'
import { agreementsQuery } from '@/api/queries/agreements'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { ComparePage, comparisonSearch } from '@/features/agreements'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/agreement/compare')(
  {
    validateSearch: comparisonSearch,
    loader: (context) =>
      startQueries(context, () => [
        mentorshipQuery(context.params.mentorship),
        agreementsQuery(context.params.mentorship),
      ]),
    component: Compare,
  },
)

function Compare() {
  const { programme, role, mentorship } = Route.useParams()
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <ComparePage
      programme={programme}
      role={role}
      mentorship={mentorship}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  )
}
