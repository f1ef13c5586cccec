import { createFileRoute } from '@tanstack/react-router'
import { preferencesQuery } from '@/api/queries/account'
import { PreferencesPage } from '@/features/account'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_account/account/notifications')({
  loader: (context) => startQueries(context, () => [preferencesQuery]),
  component: PreferencesPage,
})
