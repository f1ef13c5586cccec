import { createFileRoute } from '@tanstack/react-router'
import { checkUpLinkQuery } from '@/api/queries/activity'
import { CheckUpLinkPage, checkUpSearch } from '@/features/activity'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/check-up/$token')({
  validateSearch: checkUpSearch,
  loader: (context) => startQueries(context, () => [checkUpLinkQuery(context.params.token)]),
  component: function CheckUpLinkRoute() {
    const { token } = Route.useParams()
    return <CheckUpLinkPage key={token} token={token} preselected={Route.useSearch().answer} />
  },
})
