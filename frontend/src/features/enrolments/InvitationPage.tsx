import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { $api, asProblem, useSession, type Schemas, type Session, useProgramme } from '@/api'
import { invitationQuery } from '@/api/queries/invitations'
import { CardSkeleton, ErrorState, LinkButton, NextStep, Page } from '@/ui'
import { AcceptForm } from './AcceptForm'
import {
  InvitationClosed,
  InvitationDeclined,
  InvitationForOther,
  SignInFirst,
  InvitationUsed,
} from './InvitationStates'

/** Where the link in an invitation leads, whoever opens it. */
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
