import { createFileRoute } from '@tanstack/react-router'
import { ResourcesPage } from '@/features/resources'

export const Route = createFileRoute('/p/$programme/$role/resources')({
  component: Resources,
})

function Resources() {
  const { programme, role } = Route.useParams()
  return <ResourcesPage programme={programme} role={role} />
}
