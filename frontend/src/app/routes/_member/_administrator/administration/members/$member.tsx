import { createFileRoute } from '@tanstack/react-router'
import { memberSessionsQuery } from '@/api/queries/administration'
import { MemberSessionsPage } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/members/$member')({
  loader: (context) => startQueries(context, () => [memberSessionsQuery(context.params.member)]),
  component: function MemberRoute() {
    return <MemberSessionsPage member={Route.useParams().member} />
  },
})
