import { createFileRoute } from '@tanstack/react-router'
import { ProfilePage, profileSearch } from '@/features/profiles'

export const Route = createFileRoute('/p/$programme/$role/profile')({
  validateSearch: profileSearch,
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
