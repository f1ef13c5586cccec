import { createFileRoute } from '@tanstack/react-router'
import { mentorshipsQuery } from '@/api/queries/mentorships'
import { MentorshipsPage } from '@/features/mentorships'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/')({
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment(context.params, (enrolment) => [mentorshipsQuery(enrolment)]),
    ),
  component: Mentorships,
})

function Mentorships() {
  const { programme, role } = Route.useParams()
  return <MentorshipsPage programme={programme} role={role} />
}
