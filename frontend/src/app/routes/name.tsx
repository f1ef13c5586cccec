import { createFileRoute } from '@tanstack/react-router'
import { AskNamePage } from '@/features/account'
import { ownPath } from '@/lib/own-path'

export const Route = createFileRoute('/name')({
  validateSearch: ({ return_to }: Record<string, unknown>): { return_to?: string | undefined } => ({
    return_to: ownPath(return_to),
  }),
  component: function NameRoute() {
    return <AskNamePage returnTo={Route.useSearch().return_to ?? '/'} />
  },
})
