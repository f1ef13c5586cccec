import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Page } from '@/ui'

export function NotFound() {
  const { t } = useLingui()
  return (
    <Page title={t`Page not found`}>
      <EmptyState
        title={t`There is nothing at this address.`}
        action={
          <LinkButton to="/">
            <Trans>Go to the start</Trans>
          </LinkButton>
        }
      >
        <Trans>It may have moved, or the link was cut short on its way.</Trans>
      </EmptyState>
    </Page>
  )
}
