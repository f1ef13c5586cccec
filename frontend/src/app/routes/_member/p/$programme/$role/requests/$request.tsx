import { createFileRoute } from '@tanstack/react-router'
import { programmeQuery } from '@/api/queries/programmes'
import { requestQuery } from '@/api/queries/requests'
import { RequestPage } from '@/features/requests'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/requests/$request')({
  loader: (context) =>
    startQueries(context, () => [
      requestQuery(context.params.request),
      programmeQuery(context.params.programme),
    ]),
  component: Request,
})

function Request() {
  const { programme, role, request } = Route.useParams()
  return <RequestPage programme={programme} role={role} request={request} />
}
