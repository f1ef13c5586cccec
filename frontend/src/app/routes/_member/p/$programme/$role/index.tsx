import { createFileRoute } from '@tanstack/react-router'
import { HomePage } from '@/features/home'

export const Route = createFileRoute('/_member/p/$programme/$role/')({
  component: Home,
})

function Home() {
  const { programme, role } = Route.useParams()
  return <HomePage programme={programme} role={role} />
}
