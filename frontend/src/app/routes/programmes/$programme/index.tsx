import { createFileRoute } from '@tanstack/react-router'
import { queryClient } from '@/api'
import { programmeQuery } from '@/api/queries/programmes'
import { ProgrammePage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/$programme/')({
  // A public page, which may also be requested by a preload.
  loader: ({ params }) => void queryClient.prefetchQuery(programmeQuery(params.programme)),
  component: function ProgrammeRoute() {
    return <ProgrammePage slug={Route.useParams().programme} />
  },
})
