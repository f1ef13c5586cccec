import { createRouter } from '@tanstack/react-router'
import { expectArrival } from '@/ui'
import { routeTree } from './routeTree.gen'
import { Fault } from './shell/Fault'
import { NotFound } from './shell/NotFound'

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Fault,
  defaultNotFoundComponent: NotFound,
})

/** A filter changes the address too, but only a new page moves the focus. */
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) expectArrival()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
