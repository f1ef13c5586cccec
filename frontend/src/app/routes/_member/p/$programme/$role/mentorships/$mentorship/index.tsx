import { createFileRoute } from '@tanstack/react-router'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { programmeQuery } from '@/api/queries/programmes'
import { MentorshipPage } from '@/features/mentorships'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      programmeQuery(context.params.programme),
    ]),
  component: Mentorship,
})

function Mentorship() {
  const { programme, role, mentorship } = Route.useParams()
  return <MentorshipPage programme={programme} role={role} mentorship={mentorship} />
}
