import { createFileRoute } from '@tanstack/react-router'
import { ProgrammesPage } from '@/features/programmes'

export const Route = createFileRoute('/programmes/')({ component: ProgrammesPage })
