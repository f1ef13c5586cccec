import { Trans, useLingui } from '@lingui/react/macro'
import { isAfter, useNow } from '@/lib'
import { LinkButton, NextStep, Page, PlainDate } from '@/ui'
import type { Programme } from './model'

export function RegistrationClosed({ programme, title }: { programme: Programme; title: string }) {
  const { t } = useLingui()
  const now = useNow()
  const { season, slug, name } = programme
  const opensLater = season !== null && isAfter(season.opens_at, now)
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
              It opens on <PlainDate value={season.opens_on} /> and closes on{' '}
              <PlainDate value={season.closes_on} />.
            </Trans>
          ) : season ? (
            <Trans>
              It closed on <PlainDate value={season.closes_on} />. The programme page says when the next
              season opens.
            </Trans>
          ) : (
            <Trans>The programme page says when it opens again.</Trans>
          )}
        </p>
      </NextStep>
    </Page>
  )
}
