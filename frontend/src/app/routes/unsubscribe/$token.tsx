import { createFileRoute } from '@tanstack/react-router'
import { subscriptionQuery } from '@/api/queries/account'
import { UnsubscribePage } from '@/features/account'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/unsubscribe/$token')({
  loader: (context) => startQueries(context, () => [subscriptionQuery(context.params.token)]),
  component: function UnsubscribeRoute() {
    return <UnsubscribePage token={Route.useParams().token} />
  },
})
