import { Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { useNow } from '@/lib'
import { DateTime, LinkButton, NextStep, Page, TextLink } from '@/ui'
import type { Programme } from './rules'

export function MentorsByInvitation({ programme }: { programme: Programme }) {
  const { t } = useLingui()
  const society = useSociety()
  const { slug, name } = programme
  return (
    <Page title={t`Mentors join by invitation`} eyebrow={name}>
      <NextStep
        eyebrow={t`Becoming a mentor`}
        title={t`The coordinators invite mentors, for now`}
        actions={
          <>
            {society.data && (
              <LinkButton href={`mailto:${society.data.contact_email}`}>
                <Trans>Say that you are interested</Trans>
              </LinkButton>
            )}
            <LinkButton variant="quiet" to="/programmes/$programme" params={{ programme: slug }}>
              <Trans>About the programme</Trans>
            </LinkButton>
          </>
        }
      >
        <p>
          <Trans>
            If you have been invited, use the link in that e-mail: it opens your registration. If you would
            like to be, write to the coordinators what you can help others with.
          </Trans>
        </p>
      </NextStep>
      <p>
        <Trans>
          Looking for a mentor yourself?{' '}
          <TextLink to="/p/$programme/$role/enrol" params={{ programme: slug, role: 'mentee' }}>
            Register as a mentee
          </TextLink>
          .
        </Trans>
      </p>
    </Page>
  )
}

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
