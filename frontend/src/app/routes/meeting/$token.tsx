import { createFileRoute } from '@tanstack/react-router'
import { meetingLinkQuery } from '@/api/queries/calendar'
import { ConfirmMeetingPage } from '@/features/calendar'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/meeting/$token')({
  loader: (context) => startQueries(context, () => [meetingLinkQuery(context.params.token)]),
  component: function MeetingLinkRoute() {
    const { token } = Route.useParams()
    return <ConfirmMeetingPage key={token} token={token} />
  },
})
