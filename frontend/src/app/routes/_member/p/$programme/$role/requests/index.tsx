import { createFileRoute } from '@tanstack/react-router'
import { programmeQuery } from '@/api/queries/programmes'
import { requestsQuery } from '@/api/queries/requests'
import { RequestsPage } from '@/features/requests'
import { queriesOfEnrolment, startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/requests/')({
  loader: (context) =>
    startQueries(context, () =>
      queriesOfEnrolment(context.params, (enrolment) => [
        requestsQuery(enrolment, 'pending'),
        requestsQuery(enrolment, 'closed'),
        programmeQuery(context.params.programme),
      ]),
    ),
  component: Requests,
})

function Requests() {
  const { programme, role } = Route.useParams()
  return <RequestsPage programme={programme} role={role} />
}
