import { createFileRoute } from '@tanstack/react-router'
import { ProgrammePage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/$programme/')({
  component: function ProgrammeRoute() {
    return <ProgrammePage slug={Route.useParams().programme} />
  },
})
