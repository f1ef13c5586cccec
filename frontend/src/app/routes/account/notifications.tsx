import { createFileRoute } from '@tanstack/react-router'
import { PreferencesPage } from '@/features/account'

export const Route = createFileRoute('/account/notifications')({ component: PreferencesPage })
