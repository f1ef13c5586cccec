import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { PropsWithChildren, ReactNode } from 'react'

function Providers({ children }: PropsWithChildren) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}

/** Renders an element with translations, as in the app. */
export function renderWithMessages(element: ReactNode) {
  return render(element, { wrapper: Providers })
}

/** Renders a page with translations, a router, and queries that are not retried. Returns the simulated user. */
export function renderPage(page: ReactNode) {
  const router = createRouter({ routeTree: createRootRoute(), history: createMemoryHistory() })
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <Providers>
      <QueryClientProvider client={queries}>
        <RouterContextProvider router={router}>{page}</RouterContextProvider>
      </QueryClientProvider>
    </Providers>,
  )
  return Object.assign(userEvent.setup(), { unmount: view.unmount })
}
