import { createFileRoute } from '@tanstack/react-router'
import { goalsQuery } from '@/api/queries/goals'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { GoalsPage } from '@/features/goals'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/goals/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      goalsQuery(context.params.mentorship),
    ]),
  component: Goals,
})

function Goals() {
  return <GoalsPage {...Route.useParams()} />
}
