import { createFileRoute } from '@tanstack/react-router'
import { UnsubscribePage } from '@/features/account'

export const Route = createFileRoute('/unsubscribe/$token')({
  component: function UnsubscribeRoute() {
    return <UnsubscribePage token={Route.useParams().token} />
  },
})
