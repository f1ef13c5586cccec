import { createFileRoute } from '@tanstack/react-router'
import { programmeQuery } from '@/api/queries/programmes'
import { ProfilePage, profileSearch } from '@/features/profiles'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/p/$programme/$role/profile')({
  validateSearch: profileSearch,
  loader: (context) => startQueries(context, () => [programmeQuery(context.params.programme)]),
  component: Profile,
})

function Profile() {
  const { programme, role } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <ProfilePage
      programme={programme}
      role={role}
      search={Route.useSearch()}
      onSearch={(search) => void navigate({ search, resetScroll: false })}
    />
  )
}
