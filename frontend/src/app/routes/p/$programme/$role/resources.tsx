import { createFileRoute } from '@tanstack/react-router'
import { ResourcesPage } from '@/features/resources'
import { asSide } from '@/lib/people'

export const Route = createFileRoute('/p/$programme/$role/resources')({
  component: Resources,
})

function Resources() {
  const { programme, role } = Route.useParams()
  return <ResourcesPage programme={programme} role={asSide(role)} />
}
