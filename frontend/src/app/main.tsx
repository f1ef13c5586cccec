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
import { keepWantedPage, prefetchSurroundings, queryClient, societyLanguage } from '@/api'
import { activate, expectTexts, preferredLanguage } from '@/lib/locale'
import { router } from './router'
import { prepareForOffline } from './offline'

const language = preferredLanguage(navigator.languages, societyLanguage())
prefetchSurroundings(language)
expectTexts(router.getMatchedRoutes(window.location.pathname)[0].map(({ id }) => id))
await activate(language)

prepareForOffline()
window.addEventListener('pagehide', keepWantedPage)

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const app = (
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  </StrictMode>
)

// Drawn in slices, so that a slow phone answers a finger meanwhile.
startTransition(() => createRoot(root).render(app))
