import { createFileRoute } from '@tanstack/react-router'
import { MentorshipsPage } from '@/features/mentorships'

export const Route = createFileRoute('/p/$programme/$role/mentorships/')({
  component: Mentorships,
})

function Mentorships() {
  const { programme, role } = Route.useParams()
  return <MentorshipsPage programme={programme} role={role} />
}
