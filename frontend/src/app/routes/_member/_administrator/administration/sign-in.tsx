import { createFileRoute } from '@tanstack/react-router'
import { claimsQuery } from '@/api/queries/administration'
import { SignInPage } from '@/features/administration'
import { startQueries } from '@/app/loaders'

export const Route = createFileRoute('/_member/_administrator/administration/sign-in')({
  loader: (context) => startQueries(context, () => [claimsQuery]),
  component: SignInPage,
})
