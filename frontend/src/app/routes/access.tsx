import { createFileRoute } from '@tanstack/react-router'
import { returnPath } from '@/api'
import { AccessPage } from '@/features/access'
import { sameOriginPath } from '@/lib/same-origin-path'

interface AccessSearch {
  return_to?: string | undefined
  problem?: string | undefined
}

export const Route = createFileRoute('/access')({
  // Both keys are always returned: the router keeps the value of a key that is missing.
  validateSearch: ({ return_to, problem }: Record<string, unknown>): AccessSearch => ({
    return_to: sameOriginPath(return_to),
    problem: typeof problem === 'string' ? problem : undefined,
  }),
  component: function AccessRoute() {
    const { return_to, problem } = Route.useSearch()
    return <AccessPage returnTo={return_to ?? returnPath()} problemCode={problem} />
  },
})
