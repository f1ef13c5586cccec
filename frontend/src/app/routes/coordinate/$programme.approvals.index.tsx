import { createFileRoute } from '@tanstack/react-router'
import { ApprovalsPage, approvalSearch } from '@/features/approvals'

export const Route = createFileRoute('/coordinate/$programme/approvals/')({
  validateSearch: approvalSearch,
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
