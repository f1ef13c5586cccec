import { createFileRoute } from '@tanstack/react-router'
import { agreementsQuery } from '@/api/queries/agreements'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { WritePage } from '@/features/agreements'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/agreement/write')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      agreementsQuery(context.params.mentorship),
    ]),
  component: Write,
})

function Write() {
  const { programme, role, mentorship } = Route.useParams()
  return <WritePage programme={programme} role={role} mentorship={mentorship} />
}
