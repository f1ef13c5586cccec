import { createRouter } from '@tanstack/react-router'
import { expectArrival } from '@/ui'
import { routeTree } from './routeTree.gen'
import { Fault } from './shell/Fault'
import { NotFound } from './shell/NotFound'

/** A page about another person or programme begins anew: nothing that was opened, typed or refused stays from the one before. */
const whatItIsAbout = ({ params }: { params: object }) => params

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultRemountDeps: whatItIsAbout,
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
