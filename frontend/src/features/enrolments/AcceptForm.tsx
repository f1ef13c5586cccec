import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import type { Schemas } from '@/api'
import { useOwnEnrolment } from '@/shared/enrolment'
import { CardSkeleton, LinkButton, NextStep, Page, PlainDate } from '@/ui'
import { DeclineInvitation } from './DeclineInvitation'
import { InvitedBy } from './InvitationStates'
import { RegistrationClosed } from './RegistrationClosed'
import { Pledges } from './RegisterForm'
import { useAccept, type Registration } from './useRegister'
import type { Programme } from './model'

interface Props {
  token: string
  programme: Programme
  card: Schemas['InvitationCard']
}

const endedStates = ['declined', 'withdrawn', 'draft']

/** The invited person answers with the two promises and is registered by it. */
export function AcceptForm({ token, programme, card }: Props) {
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
