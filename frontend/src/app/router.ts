import { createRouter } from '@tanstack/react-router'
import { startNavigation } from '@/ui'
import { routeTree } from './routeTree.gen'
import { ErrorPage } from '@/app/shell/ErrorPage'
import { NotFound } from './shell/ErrorPage'

/** A page about another person or programme is mounted anew, so that no state of the one before stays. */
const remountOnParams = ({ params }: { params: object }) => params

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultRemountDeps: remountOnParams,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFound,
})

/** A filter changes the address as well, but only a new page moves the focus. */
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) startNavigation()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
