import { createFileRoute } from '@tanstack/react-router'
import { AccessPage } from '@/features/access'

interface AccessSearch {
  return_to?: string
  problem?: string
}

/** Only within this site: "//elsewhere" and "/\elsewhere" are other hosts to a browser. */
const isOwnPath = (value: unknown): value is string => typeof value === 'string' && /^\/(?![/\\])/.test(value)

export const Route = createFileRoute('/access')({
  validateSearch: (search: Record<string, unknown>): AccessSearch => ({
    ...(isOwnPath(search['return_to']) && { return_to: search['return_to'] }),
    ...(typeof search['problem'] === 'string' && { problem: search['problem'] }),
  }),
  component: function AccessRoute() {
    const { return_to, problem } = Route.useSearch()
    return <AccessPage returnTo={return_to} problemCode={problem} />
  },
})
