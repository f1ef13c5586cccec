import { createFileRoute } from '@tanstack/react-router'
import { NamePage } from '@/features/account'

export const Route = createFileRoute('/_account/account/name')({ component: NamePage })
