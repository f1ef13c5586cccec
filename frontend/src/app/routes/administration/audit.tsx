import { createFileRoute } from '@tanstack/react-router'
import { AuditPage, auditSearch } from '@/features/administration'

export const Route = createFileRoute('/administration/audit')({
  validateSearch: auditSearch,
  component: Audit,
})

function Audit() {
  const navigate = Route.useNavigate()
  return (
    <AuditPage
      search={Route.useSearch()}
      onSearch={(change) => void navigate({ search: auditSearch(change), replace: true, resetScroll: false })}
    />
  )
}
