import { createFileRoute } from '@tanstack/react-router'
import { invitationQuery } from '@/api/queries/invitations'
import { InvitationPage } from '@/features/enrolments'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/invitation/$token')({
  loader: (context) => startQueries(context, () => [invitationQuery(context.params.token)]),
  component: function InvitationRoute() {
    return <InvitationPage token={Route.useParams().token} />
  },
})
