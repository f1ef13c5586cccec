import { createFileRoute } from '@tanstack/react-router'
import { agreementsQuery } from '@/api/queries/agreements'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { programmeQuery } from '@/api/queries/programmes'
import { AgreementPage } from '@/features/agreements'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/mentorships/$mentorship/agreement/')({
  loader: (context) =>
    startQueries(context, () => [
      mentorshipQuery(context.params.mentorship),
      agreementsQuery(context.params.mentorship),
      programmeQuery(context.params.programme),
    ]),
  component: Agreement,
})

function Agreement() {
  const { programme, role, mentorship } = Route.useParams()
  return <AgreementPage programme={programme} role={role} mentorship={mentorship} />
}
