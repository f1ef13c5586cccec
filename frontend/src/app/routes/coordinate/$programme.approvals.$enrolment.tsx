import { createFileRoute } from '@tanstack/react-router'
import { ApplicantPage, approvalSearch } from '@/features/approvals'

export const Route = createFileRoute('/coordinate/$programme/approvals/$enrolment')({
  validateSearch: approvalSearch,
  component: Applicant,
})

function Applicant() {
  const { programme, enrolment } = Route.useParams()
  return (
    <ApplicantPage key={enrolment} programme={programme} enrolment={enrolment} search={Route.useSearch()} />
  )
}
