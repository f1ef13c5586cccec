import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState, LinkButton, Page } from '@/ui'

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
