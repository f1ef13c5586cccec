import { useLingui } from '@lingui/react/macro'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useRouter } from '@tanstack/react-router'
import { missingPart } from '@/lib/part'
import { ErrorState, Page } from '@/ui'

/** The page could not be shown at all. */
export function Fault({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const missing = missingPart(error)
  const again = () => {
    if (missing) return window.location.reload()
    reset()
    void router.invalidate()
  }
  return (
    <Page title={t`This page did not load`}>
      <ErrorState problem={missing ?? error} onRetry={again} />
    </Page>
  )
}

/** Not even the frame around the page could be shown. */
export function BareFault(props: ErrorComponentProps) {
  return (
    <main>
      <Fault {...props} />
    </main>
  )
}
