import { createRouter } from '@tanstack/react-router'
import { startNavigation } from '@/ui'
import { routeTree } from './routeTree.gen'
import { ErrorPage } from '@/app/shell/ErrorPage'
import { NotFound } from './shell/ErrorPage'

/** Remounts a page for another person or programme, so that no state of the last one is kept. */
const remountOnParams = ({ params }: { params: object }) => params

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultRemountDeps: remountOnParams,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFound,
})

/** A filter changes the address too, but only a new page moves the focus. */
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation && pathChanged) startNavigation()
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
