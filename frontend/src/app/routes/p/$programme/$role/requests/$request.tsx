import { createFileRoute } from '@tanstack/react-router'
import { RequestPage } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/requests/$request')({
  component: Request,
})

function Request() {
  const { programme, role, request } = Route.useParams()
  return <RequestPage programme={programme} role={role} request={request} />
}
