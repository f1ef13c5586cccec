import { createFileRoute } from '@tanstack/react-router'
import { MentorshipPage } from '@/features/mentorships'

export const Route = createFileRoute('/p/$programme/$role/mentorships/$mentorship')({
  component: Mentorship,
})

function Mentorship() {
  const { programme, role, mentorship } = Route.useParams()
  return <MentorshipPage programme={programme} role={role} mentorship={mentorship} />
}
