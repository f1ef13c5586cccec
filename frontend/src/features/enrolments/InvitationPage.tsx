import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  $api,
  asProblem,
  type Schemas,
  type Session,
  signInHref,
  useInvalidate,
  useProgramme,
  useSession,
  useSociety,
} from '@/api'
import { affectedByInvitationAnswer, invitationQuery } from '@/api/queries/invitations'
import { useOwnEnrolment } from '@/shared/enrolment'
import {
  Button,
  CardSkeleton,
  ConfirmDialog,
  ErrorState,
  LinkButton,
  NextStep,
  Page,
  PlainDate,
  ProblemBanner,
  TextLink,
} from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import type { Programme } from './model'
import { Pledges, type Registration, useAccept } from './RegisterForm'
import { RegistrationClosed } from './RegistrationClosed'

/** The page behind the link of an invitation. */
export function InvitationPage({ token }: { token: string }) {
  const { t } = useLingui()
  const session = useSession()
  const card = useQuery(invitationQuery(token))
  const failed = [session, card].find((query) => query.error && !query.data)
  if (failed) {
    return asProblem(failed.error).code === 'not_found' ? (
      <InvitationNotFound />
    ) : (
      <Page title={t`Your invitation`} wide={false}>
        <ErrorState problem={failed.error} onRetry={() => void failed.refetch()} />
      </Page>
    )
  }
  if (!card.data || !session.data) {
    return (
      <Page title={t`Your invitation`} eyebrow={'\u00a0'}>
        <CardSkeleton />
      </Page>
    )
  }
  return <InvitationByStatus token={token} card={card.data} session={session.data} />
}

interface FoundProps {
  token: string
  card: Schemas['InvitationCard']
  session: Session
}

function InvitationByStatus({ token, card, session }: FoundProps) {
  switch (card.status) {
    case 'not_yours':
      return <InvitationForOther card={card} session={session} />
    case 'accepted':
      return <InvitationUsed card={card} session={session} />
    case 'declined':
      return <InvitationDeclined card={card} />
    case 'revoked':
    case 'expired':
      return <InvitationClosed card={card} />
    default:
      return session.access === 'active' ? (
        <Answer token={token} card={card} />
      ) : (
        <SignInFirst token={token} card={card} session={session} />
      )
  }
}

function Answer({ token, card }: Omit<FoundProps, 'session'>) {
  const { t } = useLingui()
  const programme = useProgramme(card.programme.slug)
  const { mutate: noteSeen } = $api.useMutation('post', '/api/v1/invitations/{token}/opening')
  useEffect(() => noteSeen({ params: { path: { token } } }), [noteSeen, token])
  if (programme.data) return <AcceptForm token={token} programme={programme.data} card={card} />
  return (
    <Page title={t`You are invited to be a mentor`} eyebrow={card.programme.name}>
      {programme.error ? (
        <ErrorState problem={programme.error} onRetry={() => void programme.refetch()} />
      ) : (
        <CardSkeleton />
      )}
    </Page>
  )
}

function InvitationNotFound() {
  const { t } = useLingui()
  return (
    <Page title={t`Invitation not found`} wide={false}>
      <NextStep
        eyebrow={t`Invitation`}
        title={t`The link may be incomplete`}
        actions={
          <LinkButton to="/programmes">
            <Trans>See the programmes</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>
            Open the link from the e-mail again, or copy all of it. You can also sign in and choose “I was
            invited as a mentor” on the programme’s page.
          </Trans>
        </p>
      </NextStep>
    </Page>
  )
}

interface Props {
  token: string
  programme: Programme
  card: Schemas['InvitationCard']
}

const endedStates = ['declined', 'withdrawn', 'draft']

/** Agreeing to the pledges accepts the invitation and registers the member. */
function AcceptForm({ token, programme, card }: Props) {
  const { t } = useLingui()
  const { slug, name } = programme
  const title = t`You are invited to be a mentor`
  const own = useOwnEnrolment(slug, 'mentor')
  const navigate = useNavigate()
  const accept = useAccept(token)
  const registration: Registration = {
    ...accept,
    send: (versions, onDone) =>
      accept.send(versions, () => {
        onDone()
        void navigate({ to: '/p/$programme/$role/enrol', params: { programme: slug, role: 'mentor' } })
      }),
  }
  if (own.enrolment === undefined && !own.error) {
    return (
      <Page title={title} eyebrow={name}>
        <CardSkeleton />
      </Page>
    )
  }
  const isRegistered = own.enrolment && !endedStates.includes(own.enrolment.status)
  if (isRegistered && !accept.isPending) return <RegisteredAlready programme={programme} title={title} />
  if (!programme.open) return <RegistrationClosed programme={programme} title={title} />
  return (
    <Page
      title={title}
      eyebrow={name}
      lead={
        <>
          <InvitedBy card={card} />{' '}
          <Trans>
            Agree to the rules below to register; you write your profile afterwards. The invitation is open
            until <PlainDate value={card.expires_on} />.
          </Trans>
        </>
      }
    >
      <Pledges programme={programme} role="mentor" registration={registration} />
      <div>
        <DeclineInvitation token={token} />
      </div>
    </Page>
  )
}

function RegisteredAlready({ programme, title }: { programme: Programme; title: string }) {
  const { t } = useLingui()
  return (
    <Page title={title} eyebrow={programme.name}>
      <NextStep
        eyebrow={t`Registered`}
        title={t`You are already registered as a mentor`}
        actions={
          <LinkButton to="/p/$programme/$role" params={{ programme: programme.slug, role: 'mentor' }}>
            <Trans>Continue as mentor</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>You do not need to accept the invitation again.</Trans>
        </p>
      </NextStep>
    </Page>
  )
}

/** Needs only the link in the e-mail, because the invited person may not be a member. */
function DeclineInvitation({ token }: { token: string }) {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const invalidate = useInvalidate()
  const [isOpen, setOpen] = useState(false)
  const params = { path: { token } }
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/invitations/{token}/decline', {
    onSuccess: (answer) => queryClient.setQueryData(invitationQuery(token).queryKey, answer),
    onError: () => void invalidate(affectedByInvitationAnswer),
  })
  return (
    <ConfirmDialog
      title={t`Decline the invitation?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain">
          <Trans>Decline the invitation</Trans>
        </Button>
      }
      confirmLabel={t({ context: 'invitation', message: 'Decline' })}
      isPending={isPending}
      onConfirm={() => mutate({ params })}
    >
      <p>
        <Trans>The coordinators will see that you declined. The link in the e-mail will stop working.</Trans>
      </p>
      <ProblemBanner title={t`You have not declined yet`} problem={error} />
    </ConfirmDialog>
  )
}

interface InvitationStatesProps {
  card: Schemas['InvitationCard']
}
type WithSession = InvitationStatesProps & { session: Session }

/** Names the person who invited, or else the coordinators. */
function InvitedBy({ card }: InvitationStatesProps) {
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

function SignInFirst({ token, card, session }: WithSession & { token: string }) {
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

function InvitationForOther({ card, session }: WithSession) {
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

function InvitationUsed({ card, session }: WithSession) {
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

function InvitationDeclined({ card }: InvitationStatesProps) {
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

function InvitationClosed({ card }: InvitationStatesProps) {
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
