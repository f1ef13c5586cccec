import { createFileRoute } from '@tanstack/react-router'
import { deputiesQuery } from '@/api/queries/deputies'
import { programmeQuery } from '@/api/queries/programmes'
import { DeputiesPage } from '@/features/deputies'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_coordinator/coordinate/$programme/deputies')({
  loader: (context) => {
    const { programme } = context.params
    startQueries(context, () => [programmeQuery(programme), deputiesQuery(programme)])
  },
  component: Deputies,
})

function Deputies() {
  return <DeputiesPage programme={Route.useParams().programme} />
}
