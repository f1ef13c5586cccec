import { createRootRoute, redirect } from '@tanstack/react-router'
import { ensureSession, prefetchOwnEnrolments } from '@/api'
import { loadRouteMessages } from '@/lib/locale'
import { isGuarded, wayInstead } from '../guard'
import { RootErrorPage } from '@/app/shell/ErrorPage'
import { Shell } from '../shell/Shell'

export const Route = createRootRoute({
  beforeLoad: async ({ location, matches }) => {
    const texts = loadRouteMessages(matches.map(({ routeId }) => routeId))
    if (isGuarded(location.pathname)) {
      const session = await ensureSession()
      const instead = wayInstead(location.pathname, session)
      if (instead) throw redirect({ to: instead, search: { return_to: location.href }, replace: true })
      if (session.access === 'active') void prefetchOwnEnrolments()
    }
    await texts
  },
  component: Shell,
  errorComponent: RootErrorPage,
})
