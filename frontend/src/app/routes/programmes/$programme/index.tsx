import { createFileRoute } from '@tanstack/react-router'
import { prefetchProgramme } from '@/api'
import { ProgrammePage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/$programme/')({
  loader: ({ params }) => void prefetchProgramme(params.programme),
  component: function ProgrammeRoute() {
    return <ProgrammePage slug={Route.useParams().programme} />
  },
})
