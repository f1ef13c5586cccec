import { createFileRoute } from '@tanstack/react-router'
import { MemberSessionsPage } from '@/features/administration'

export const Route = createFileRoute('/administration/members/$member')({
  component: function MemberRoute() {
    return <MemberSessionsPage member={Route.useParams().member} />
  },
})
