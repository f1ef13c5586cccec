import { createFileRoute } from '@tanstack/react-router'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { EditGoalPage } from '@/features/goals'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/goals/$goal/edit')({
  loader: (context) => startQueries(context, () => [mentorshipQuery(context.params.mentorship)]),
  component: EditGoal,
})

function EditGoal() {
  return <EditGoalPage {...Route.useParams()} />
}
