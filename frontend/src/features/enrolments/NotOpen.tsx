import { Trans, useLingui } from '@lingui/react/macro'
import { useNow } from '@/lib'
import { DateTime, LinkButton, NextStep, Page } from '@/ui'
import type { Programme } from './rules'

export function RegistrationClosed({ programme, title }: { programme: Programme; title: string }) {
  const { t } = useLingui()
  const now = useNow()
  const { season, slug, name } = programme
  const opensLater = season !== null && new Date(season.opens_at) > now
  return (
    <Page title={title} eyebrow={name}>
      <NextStep
        eyebrow={t`Registration`}
        title={opensLater ? t`Registration is not open yet` : t`Registration is closed`}
        actions={
          <LinkButton to="/programmes/$programme" params={{ programme: slug }}>
            <Trans>About the programme</Trans>
          </LinkButton>
        }
      >
        <p>
          {opensLater ? (
            <Trans>
              It opens on <DateTime value={season.opens_at} format="date" /> and closes on{' '}
              <DateTime value={season.closes_at} format="date" />.
            </Trans>
          ) : season ? (
            <Trans>
              It closed on <DateTime value={season.closes_at} format="date" />. The programme page says when
              the next season opens.
            </Trans>
          ) : (
            <Trans>The programme page says when it opens again.</Trans>
          )}
        </p>
      </NextStep>
    </Page>
  )
}
