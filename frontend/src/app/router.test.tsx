import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { router as own } from './router'

function Person() {
  const [isOpen, setOpen] = useState(false)
  return <button onClick={() => setOpen(true)}>{isOpen ? 'opened' : 'closed'}</button>
}

test('a page about another person begins anew, and one with another search goes on', async () => {
  const root = createRootRoute()
  const route = createRoute({ getParentRoute: () => root, path: '/people/$person', component: Person })
  // The registered types are those of the app's own routes.
  const router = createRouter({
    routeTree: root.addChildren([route]),
    history: createMemoryHistory({ initialEntries: ['/people/amina'] }),
    defaultRemountDeps: own.options.defaultRemountDeps as never,
  })
  render(<RouterProvider router={router as never} />)
  await userEvent.click(await screen.findByText('closed'))
  router.history.push('/people/amina?topics=change')
  await router.load()
  expect(screen.getByText('opened')).toBeVisible()
  router.history.push('/people/zoe')
  expect(await screen.findByText('closed')).toBeVisible()
})
