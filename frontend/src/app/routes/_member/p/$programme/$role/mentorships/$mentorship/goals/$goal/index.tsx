import { createFileRoute } from '@tanstack/react-router'
import { checkInsQuery, goalQuery, goalQuestionsQuery } from '@/api/queries/goals'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { GoalPage } from '@/features/goals'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/goals/$goal/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      goalQuery(context.params.goal),
      checkInsQuery(context.params.goal),
      goalQuestionsQuery(context.params.goal),
    ]),
  component: Goal,
})

function Goal() {
  return <GoalPage {...Route.useParams()} />
}
