import { createFileRoute } from '@tanstack/react-router'
import { auditQuery } from '@/api/queries/administration'
import { programmesQuery } from '@/api/queries/programmes'
import { AuditPage, auditSearch } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/audit')({
  validateSearch: auditSearch,
  loader: (context) =>
    startQueries(context, () => [auditQuery(auditSearch(context.location.search)), programmesQuery]),
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
