import { createFileRoute } from '@tanstack/react-router'
import { DeliveriesPage } from '@/features/administration'

export const Route = createFileRoute('/administration/deliveries')({ component: DeliveriesPage })
