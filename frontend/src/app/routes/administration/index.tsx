import { createFileRoute } from '@tanstack/react-router'
import { HealthPage } from '@/features/administration'

export const Route = createFileRoute('/administration/')({ component: HealthPage })
