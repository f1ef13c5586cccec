import { Trans, useLingui } from '@lingui/react/macro'
import { signInHref, useSociety, type Schemas, type Session } from '@/api'
import { LinkButton, NextStep, Page, PlainDate, TextLink } from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import { DeclineInvitation } from './DeclineInvitation'

interface Props {
  card: Schemas['InvitationCard']
}
type WithSession = Props & { session: Session }

/** Who asks, as the page of an invitation begins. */
export function InvitedBy({ card }: Props) {
  const { invited_by: name } = card
  const programme = card.programme.name
  return name === null ? (
    <Trans>The coordinators of {programme} would like you as a mentor.</Trans>
  ) : (
    <Trans>
      <bdi>{name}</bdi> would like you as a mentor in {programme}.
    </Trans>
  )
}

export function SignInFirst({ token, card, session }: WithSession & { token: string }) {
  const { t } = useLingui()
  const { email_hint: hint } = card
  const { slug, name } = card.programme
  const isAnonymous = session.access === 'anonymous'
  return (
    <Page title={t`You are invited to be a mentor`} eyebrow={name} lead={<InvitedBy card={card} />}>
      <NextStep
        eyebrow={t`Invitation for ${hint}`}
        title={isAnonymous ? t`Sign in to answer` : t`Mentors need an active membership`}
        actions={
          <>
            <SignInLink isAnonymous={isAnonymous} />
            <AboutProgramme slug={slug} />
            <DeclineInvitation token={token} />
          </>
        }
      >
        <p>
          {isAnonymous ? (
            <Trans>
              Use the society account that has the address {hint}. The invitation is open until{' '}
              <PlainDate value={card.expires_on} />.
            </Trans>
          ) : (
            <Trans>
              The invitation is open until <PlainDate value={card.expires_on} />.
            </Trans>
          )}
        </p>
      </NextStep>
    </Page>
  )
}

function SignInLink({ isAnonymous }: { isAnonymous: boolean }) {
  const here = window.location.pathname
  return isAnonymous ? (
    <LinkButton href={signInHref(here)}>
      <Trans>Sign in and answer</Trans>
    </LinkButton>
  ) : (
    <LinkButton to="/access" search={{ return_to: here }}>
      <Trans>See your options</Trans>
    </LinkButton>
  )
}

export function InvitationForOther({ card, session }: WithSession) {
  const { t } = useLingui()
  const { email_hint: hint } = card
  const email = session.member?.email ?? ''
  return (
    <Page title={t`This invitation is for somebody else`} eyebrow={card.programme.name}>
      <NextStep
        eyebrow={t`Invitation for ${hint}`}
        title={t`Please use the invited address`}
        actions={
          <>
            <LinkButton href={signInHref(undefined, true)}>
              <Trans>Sign in with another account</Trans>
            </LinkButton>
            <AboutProgramme slug={card.programme.slug} />
          </>
        }
      >
        <p>
          {email === '' ? (
            <Trans>We sent it to {hint}, but your society account has no confirmed address.</Trans>
          ) : (
            <Trans>
              We sent it to {hint}, but you are signed in as {email}. An invitation works only for its own
              address.
            </Trans>
          )}
        </p>
      </NextStep>
      <ChangeAddress email={email} />
    </Page>
  )
}

function ChangeAddress({ email }: { email: string }) {
  const society = useSociety()
  if (!society.data) return null
  return (
    <p>
      <Trans>
        Are both addresses yours? Change your address in{' '}
        <TextLink href={society.data.details_url}>your details at the society</TextLink> and sign in again, or
        ask <TextLink href={`mailto:${society.data.contact_email}`}>the coordinators</TextLink> for an
        invitation to {email === '' ? <Trans>the other one</Trans> : email}.
      </Trans>
    </p>
  )
}

export function InvitationUsed({ card, session }: WithSession) {
  const { t } = useLingui()
  const { slug, name } = card.programme
  const isAnonymous = session.access === 'anonymous'
  return (
    <Page title={t`This invitation has been accepted`} eyebrow={name}>
      <NextStep
        eyebrow={t`Accepted`}
        title={isAnonymous ? t`Sign in to continue` : t`You are registered as a mentor`}
        actions={
          isAnonymous ? (
            <LinkButton href={signInHref(`/p/${slug}/mentor`)}>
              <Trans>Sign in</Trans>
            </LinkButton>
          ) : (
            <LinkButton to="/p/$programme/$role" params={{ programme: slug, role: 'mentor' }}>
              <Trans>Continue as mentor</Trans>
            </LinkButton>
          )
        }
      >
        <p>
          <Trans>An invitation works only once.</Trans>
        </p>
      </NextStep>
    </Page>
  )
}

export function InvitationDeclined({ card }: Props) {
  const { t } = useLingui()
  const { slug, name } = card.programme
  return (
    <Page title={t`You declined this invitation`} eyebrow={name}>
      <NextStep
        eyebrow={t`Invitation for ${card.email_hint}`}
        title={t`Thank you for your answer`}
        actions={<AboutProgramme slug={slug} />}
      >
        <p>
          <Trans>The coordinators can see it. If you change your mind, ask them for a new invitation.</Trans>
        </p>
      </NextStep>
    </Page>
  )
}

export function InvitationClosed({ card }: Props) {
  const { t } = useLingui()
  const { slug, name } = card.programme
  const isExpired = card.status === 'expired'
  return (
    <Page
      title={isExpired ? t`This invitation has expired` : t`This invitation was withdrawn`}
      eyebrow={name}
    >
      <NextStep
        eyebrow={t`Invitation for ${card.email_hint}`}
        title={t`You can still become a mentor`}
        actions={
          <>
            <LinkButton to="/p/$programme/$role/enrol" params={{ programme: slug, role: 'mentor' }}>
              <Trans>Becoming a mentor</Trans>
            </LinkButton>
            <AboutProgramme slug={slug} />
          </>
        }
      >
        <p>
          {isExpired ? (
            <Trans>
              It was open until <PlainDate value={card.expires_on} />. You can ask the coordinators for a new
              one.
            </Trans>
          ) : (
            <Trans>The coordinators withdrew it. Your account and your data have not changed.</Trans>
          )}
        </p>
      </NextStep>
    </Page>
  )
}
