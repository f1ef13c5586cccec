import { createFileRoute } from '@tanstack/react-router'
import { AccessibilityPage } from '@/features/legal'

export const Route = createFileRoute('/accessibility')({ component: AccessibilityPage })
