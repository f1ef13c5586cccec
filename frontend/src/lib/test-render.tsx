import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { render } from '@testing-library/react'
import type { PropsWithChildren, ReactNode } from 'react'

function Around({ children }: PropsWithChildren) {
  return <I18nProvider i18n={i18n}>{children}</I18nProvider>
}

/** With the translations around it, as in the app. */
export function show(element: ReactNode) {
  return render(element, { wrapper: Around })
}
