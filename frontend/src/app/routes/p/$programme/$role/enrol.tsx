import { createFileRoute } from '@tanstack/react-router'
import { EnrolPage } from '@/features/enrolments'

export const Route = createFileRoute('/p/$programme/$role/enrol')({
  component: Enrol,
})

function Enrol() {
  const { programme, role } = Route.useParams()
  return <EnrolPage programme={programme} role={role} />
}
