import { createFileRoute } from '@tanstack/react-router'
import { meetingQuery } from '@/api/queries/meetings'
import { noteQuery } from '@/api/queries/notes'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { startQueries } from '@/app/loaders'
import { MeetingPage } from '@/features/meetings'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/meetings/$meeting')(
  {
    loader: (context) =>
      startQueries(context, () => [
        mentorshipQuery(context.params.mentorship),
        meetingQuery(context.params.meeting),
        noteQuery(context.params.mentorship, context.params.meeting),
      ]),
    component: Meeting,
  },
)

function Meeting() {
  const { programme, role, mentorship, meeting } = Route.useParams()
  return <MeetingPage programme={programme} role={role} mentorship={mentorship} meeting={meeting} />
}
