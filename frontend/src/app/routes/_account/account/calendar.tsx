import { createFileRoute } from '@tanstack/react-router'
import { calendarFeedQuery } from '@/api/queries/account'
import { CalendarPage } from '@/features/account'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_account/account/calendar')({
  loader: (context) => startQueries(context, () => [calendarFeedQuery]),
  component: CalendarPage,
})
