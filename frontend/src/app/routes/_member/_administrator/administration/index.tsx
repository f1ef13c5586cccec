import { createFileRoute } from '@tanstack/react-router'
import { healthQuery } from '@/api/queries/administration'
import { HealthPage } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/')({
  loader: (context) => startQueries(context, () => [healthQuery]),
  component: HealthPage,
})
