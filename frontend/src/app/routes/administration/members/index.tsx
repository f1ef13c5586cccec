import { createFileRoute } from '@tanstack/react-router'
import { useCallback } from 'react'
import { MembersPage, memberSearch } from '@/features/administration'

export const Route = createFileRoute('/administration/members/')({
  validateSearch: memberSearch,
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
