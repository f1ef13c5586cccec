import { createFileRoute } from '@tanstack/react-router'
import { queryClient } from '@/api'
import { programmeQuery } from '@/api/queries/programmes'
import { ProgrammePage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/$programme/')({
  // A public page: also when it is only preloaded.
  loader: ({ params }) => void queryClient.prefetchQuery(programmeQuery(params.programme)),
  component: function ProgrammeRoute() {
    return <ProgrammePage slug={Route.useParams().programme} />
  },
})
