import { createRootRoute } from '@tanstack/react-router'
import { loadRouteMessages } from '@/lib/locale'
import { RootErrorPage } from '@/app/shell/ErrorPage'
import { Shell } from '@/app/shell/Shell'

export const Route = createRootRoute({
  beforeLoad: async ({ matches }) => {
    await loadRouteMessages(matches.map(({ routeId }) => routeId))
  },
  component: Shell,
  errorComponent: RootErrorPage,
})
