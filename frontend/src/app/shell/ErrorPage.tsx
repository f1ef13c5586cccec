import { Trans, useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { asProblem } from '@/api'
import { isChunkLoadError } from '@/lib/lazy-component'
import { EmptyState, ErrorState, LinkButton, Page } from '@/ui'

/** Replaces a page whose loader, component or script failed. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const retry = () => {
    if (isChunkLoadError(error)) return window.location.reload()
    reset()
    void router.invalidate()
  }
  // No retry: the same right would be missing again.
  if (asProblem(error).code === 'forbidden') {
    return (
      <Page title={t`You do not have access to this page`}>
        <ErrorState problem={error} />
      </Page>
    )
  }
  return (
    <Page title={t`This page did not load`}>
      <ErrorState problem={error} onRetry={retry} />
    </Page>
  )
}

/** The error page without the shell, if even the shell could not be rendered. */
export function RootErrorPage(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  )
}

export function NotFound() {
  const { t } = useLingui()
  return (
    <Page title={t`Page not found`}>
      <EmptyState
        title={t`We found no page at this address.`}
        action={
          <LinkButton to="/programmes">
            <Trans>Go to homepage</Trans>
          </LinkButton>
        }
      >
        <Trans>The page may have moved, or the link may be incomplete.</Trans>
      </EmptyState>
    </Page>
  )
}
