import { createFileRoute } from '@tanstack/react-router'
import { openMeetingsQuery } from '@/api/queries/meetings'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { startQueries } from '@/app/loaders'
import { MeetingsPage } from '@/features/meetings'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/meetings/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      openMeetingsQuery(context.params.mentorship),
    ]),
  component: Meetings,
})

function Meetings() {
  const { programme, role, mentorship } = Route.useParams()
  return <MeetingsPage programme={programme} role={role} mentorship={mentorship} />
}
