import { createFileRoute } from '@tanstack/react-router'
import { deliveriesQuery } from '@/api/queries/administration'
import { DeliveriesPage } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/deliveries')({
  loader: (context) => startQueries(context, () => [deliveriesQuery]),
  component: DeliveriesPage,
})
