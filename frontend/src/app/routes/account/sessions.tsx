import { createFileRoute } from '@tanstack/react-router'
import { SessionsPage } from '@/features/account'

export const Route = createFileRoute('/account/sessions')({ component: SessionsPage })
