import { createFileRoute } from '@tanstack/react-router'
import { asSide } from '@/lib/people'
import { RequestPage } from '@/features/requests'

export const Route = createFileRoute('/p/$programme/$role/requests/$request')({
  component: Request,
})

function Request() {
  const { programme, role, request } = Route.useParams()
  return <RequestPage programme={programme} role={asSide(role)} request={request} />
}
