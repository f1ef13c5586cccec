import { createFileRoute } from '@tanstack/react-router'
import { DeputiesPage } from '@/features/deputies'

export const Route = createFileRoute('/coordinate/$programme/deputies')({ component: Deputies })

function Deputies() {
  return <DeputiesPage programme={Route.useParams().programme} />
}
