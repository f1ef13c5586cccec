import { createFileRoute } from '@tanstack/react-router'
import { OverviewPage } from '@/features/home'

export const Route = createFileRoute('/home')({ component: OverviewPage })
