import { createFileRoute } from '@tanstack/react-router'
import { programmeQuery } from '@/api/queries/programmes'
import { QuestionsPage } from '@/features/programmes'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/programmes/$programme/questions')({
  loader: (context) => startQueries(context, () => [programmeQuery(context.params.programme)]),
  component: function QuestionsRoute() {
    return <QuestionsPage slug={Route.useParams().programme} />
  },
})
