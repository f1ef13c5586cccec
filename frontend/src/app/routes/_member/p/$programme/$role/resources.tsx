import { createFileRoute } from '@tanstack/react-router'
import { resourcesQuery } from '@/api/queries/resources'
import { ResourcesPage } from '@/features/resources'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/resources')({
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment(context.params, (enrolment) => [resourcesQuery(enrolment)]),
    ),
  component: Resources,
})

function Resources() {
  const { programme, role } = Route.useParams()
  return <ResourcesPage programme={programme} role={role} />
}
