import { useLingui } from '@lingui/react/macro'
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { isChunkLoadError } from '@/lib/lazy-component'
import { ErrorState, Page } from '@/ui'

/** In place of a page whose loader, component or script failed. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const retry = () => {
    if (isChunkLoadError(error)) return window.location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t`This page did not load`}>
      <ErrorState problem={error} onRetry={retry} />
    </Page>
  )
}

/** The same where not even the shell could be rendered. */
export function RootErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  )
}
