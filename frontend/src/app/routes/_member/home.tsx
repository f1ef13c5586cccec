import { createFileRoute } from '@tanstack/react-router'
import { OverviewPage } from '@/features/home'

export const Route = createFileRoute('/_member/home')({ component: OverviewPage })
