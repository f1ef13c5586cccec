import { createFileRoute } from '@tanstack/react-router'
import { approvalQuery } from '@/api/queries/approvals'
import { programmeQuery } from '@/api/queries/programmes'
import { ApplicantPage, approvalSearch } from '@/features/approvals'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_coordinator/coordinate/$programme/approvals/$enrolment')({
  validateSearch: approvalSearch,
  loader: (context) => {
    const { programme, enrolment } = context.params
    startQueries(context, () => [programmeQuery(programme), approvalQuery(programme, enrolment)])
  },
  component: Applicant,
})

function Applicant() {
  const { programme, enrolment } = Route.useParams()
  return (
    <ApplicantPage key={enrolment} programme={programme} enrolment={enrolment} search={Route.useSearch()} />
  )
}
