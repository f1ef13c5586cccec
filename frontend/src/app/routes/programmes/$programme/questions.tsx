import { createFileRoute } from '@tanstack/react-router'
import { QuestionsPage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/$programme/questions')({
  component: function QuestionsRoute() {
    return <QuestionsPage slug={Route.useParams().programme} />
  },
})
