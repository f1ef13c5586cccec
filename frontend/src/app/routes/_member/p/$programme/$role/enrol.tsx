import { createFileRoute } from '@tanstack/react-router'
import { programmeQuery } from '@/api/queries/programmes'
import { EnrolPage } from '@/features/enrolments'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/enrol')({
  loader: (context) => startQueries(context, () => [programmeQuery(context.params.programme)]),
  component: Enrol,
})

function Enrol() {
  const { programme, role } = Route.useParams()
  return <EnrolPage programme={programme} role={role} />
}
