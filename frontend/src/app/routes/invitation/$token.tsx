import { createFileRoute } from '@tanstack/react-router'
import { InvitationPage } from '@/features/enrolments'

export const Route = createFileRoute('/invitation/$token')({
  component: function InvitationRoute() {
    return <InvitationPage token={Route.useParams().token} />
  },
})
