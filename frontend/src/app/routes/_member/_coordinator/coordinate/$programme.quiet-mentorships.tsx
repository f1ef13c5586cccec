import { createFileRoute } from '@tanstack/react-router'
import { quietQuery } from '@/api/queries/activity'
import { programmeQuery } from '@/api/queries/programmes'
import { QuietMentorshipsPage, quietSearch } from '@/features/activity'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_coordinator/coordinate/$programme/quiet-mentorships')({
  validateSearch: quietSearch,
  loader: (context) => {
    const { programme } = context.params
    const { list } = quietSearch(context.location.search)
    startQueries(context, () => [programmeQuery(programme), quietQuery(programme, list ?? 'quiet')])
  },
  component: QuietMentorships,
})

function QuietMentorships() {
  const { programme } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <QuietMentorshipsPage
      programme={programme}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
    />
  )
}
