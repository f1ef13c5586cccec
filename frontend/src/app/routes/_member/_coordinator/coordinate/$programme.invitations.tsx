import { createFileRoute } from '@tanstack/react-router'
import { interestsQuery, invitationsQuery } from '@/api/queries/invitations'
import { programmeQuery } from '@/api/queries/programmes'
import { InvitationsPage, invitationSearch } from '@/features/invitations'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_coordinator/coordinate/$programme/invitations')({
  validateSearch: invitationSearch,
  loader: (context) => {
    const { programme } = context.params
    const { view, status } = invitationSearch(context.location.search)
    startQueries(context, () => [
      programmeQuery(programme),
      view === 'interested' ? interestsQuery(programme) : invitationsQuery(programme, status),
    ])
  },
  component: Invitations,
})

function Invitations() {
  const { programme } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <InvitationsPage
      programme={programme}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
    />
  )
}
