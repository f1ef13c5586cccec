import { createFileRoute } from '@tanstack/react-router'
import { activityQuery } from '@/api/queries/activity'
import { agreementsQuery } from '@/api/queries/agreements'
import { activeGoalsQuery } from '@/api/queries/goals'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { programmeQuery } from '@/api/queries/programmes'
import { MentorshipActivity } from '@/features/activity'
import { AgreedTerms } from '@/features/agreements'
import { ActiveGoals } from '@/features/goals'
import { MentorshipPage } from '@/features/mentorships'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      programmeQuery(context.params.programme),
      agreementsQuery(context.params.mentorship),
      activeGoalsQuery(context.params.mentorship),
      activityQuery(context.params.mentorship),
    ]),
  component: Mentorship,
})

function Mentorship() {
  const { programme, role, mentorship } = Route.useParams()
  return (
    <MentorshipPage
      programme={programme}
      role={role}
      mentorship={mentorship}
      above={(found) => <MentorshipActivity mentorship={found} />}
      beside={() => (
        <>
          <AgreedTerms programme={programme} role={role} mentorship={mentorship} />
          <ActiveGoals programme={programme} role={role} mentorship={mentorship} />
        </>
      )}
    />
  )
}
