import { createFileRoute } from '@tanstack/react-router'
import { notificationsQuery } from '@/api/queries/notifications'
import { NotificationsPage } from '@/features/notifications'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/notifications')({
  loader: (context) => startQueries(context, () => [notificationsQuery]),
  component: NotificationsPage,
})
