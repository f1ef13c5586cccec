import { createFileRoute } from '@tanstack/react-router'
import { RequestsPage } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/requests/')({
  component: Requests,
})

function Requests() {
  const { programme, role } = Route.useParams()
  return <RequestsPage programme={programme} role={role} />
}
