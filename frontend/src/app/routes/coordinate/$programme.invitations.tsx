import { createFileRoute } from '@tanstack/react-router'
import { InvitationsPage, invitationSearch } from '@/features/invitations'

export const Route = createFileRoute('/coordinate/$programme/invitations')({
  validateSearch: invitationSearch,
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
