import { createFileRoute } from '@tanstack/react-router'
import { SignInPage } from '@/features/administration'

export const Route = createFileRoute('/administration/sign-in')({ component: SignInPage })
