import { createFileRoute } from '@tanstack/react-router'
import { membersQuery } from '@/api/queries/administration'
import { useCallback } from 'react'
import { MembersPage, memberSearch } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/members/')({
  validateSearch: memberSearch,
  loader: (context) => startQueries(context, () => [membersQuery(memberSearch(context.location.search))]),
  component: Members,
})

function Members() {
  const navigate = Route.useNavigate()
  const onSearch = useCallback(
    (q: string) => void navigate({ search: memberSearch({ q }), replace: true, resetScroll: false }),
    [navigate],
  )
  return <MembersPage search={Route.useSearch()} onSearch={onSearch} />
}
