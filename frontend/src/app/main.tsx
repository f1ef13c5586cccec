import '@/ui/tokens.css'
import '@/ui/fonts.css'
import '@/ui/base.css'
import '@/ui/print.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { startTransition, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { rememberReturnPath, hydrateAndPrefetch, queryClient, embeddedLanguages } from '@/api'
import { activate, requireRouteMessages, preferredLanguage } from '@/lib/locale'
import { router } from './router'
import { prepareForOffline } from './offline'

const language = preferredLanguage(navigator.languages, embeddedLanguages())
requireRouteMessages(router.getMatchedRoutes(window.location.pathname)[0].map(({ id }) => id))
// Requests name the language from here on, also while its messages are loading.
const activation = activate(language)
hydrateAndPrefetch(language)

prepareForOffline()
window.addEventListener('pagehide', rememberReturnPath)
// Not awaited: modules of pages import from this module.
void start()

async function start(): Promise<void> {
  const root = document.getElementById('app')
  if (!root) throw new Error('index.html has no #app')
  // A page that the router renders later is one long task, which blocks a slow phone.
  await Promise.all([activation, router.load()])
  // React renders a transition in slices.
  startTransition(() => createRoot(root).render(<App />))
}

function App() {
  return (
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>
  )
}
