import { createFileRoute } from '@tanstack/react-router'
import { sessionsQuery } from '@/api/queries/account'
import { SessionsPage } from '@/features/account'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_account/account/sessions')({
  loader: (context) => startQueries(context, () => [sessionsQuery]),
  component: SessionsPage,
})
