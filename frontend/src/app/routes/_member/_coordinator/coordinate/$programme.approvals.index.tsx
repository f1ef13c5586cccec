import { createFileRoute } from '@tanstack/react-router'
import { approvalsQuery } from '@/api/queries/approvals'
import { programmeQuery } from '@/api/queries/programmes'
import { ApprovalsPage, approvalSearch } from '@/features/approvals'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_coordinator/coordinate/$programme/approvals/')({
  validateSearch: approvalSearch,
  loader: (context) =>
    startQueries(context, () => [
      programmeQuery(context.params.programme),
      approvalsQuery(context.params.programme, approvalSearch(context.location.search)),
    ]),
  component: Approvals,
})

function Approvals() {
  const { programme } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ApprovalsPage
      programme={programme}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
    />
  )
}
