import { createFileRoute } from '@tanstack/react-router'
import { NameRequiredPage } from '@/features/account'
import { sameOriginPath } from '@/lib/same-origin-path'

export const Route = createFileRoute('/name')({
  validateSearch: ({ return_to }: Record<string, unknown>): { return_to?: string | undefined } => ({
    return_to: sameOriginPath(return_to),
  }),
  component: function NameRoute() {
    return <NameRequiredPage returnTo={Route.useSearch().return_to ?? '/'} />
  },
})
