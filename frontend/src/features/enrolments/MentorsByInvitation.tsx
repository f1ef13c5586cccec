import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { mentorEntryQuery } from '@/api/queries/invitations'
import { LinkButton, NextStep, Page, QueryView, TextLink } from '@/ui'
import { InterestForm, InterestSent } from './Interest'
import type { Programme } from './model'

/** For programmes with invited mentors: the invitation, or a form to express interest. */
export function MentorsByInvitation({ programme, hasLeft }: { programme: Programme; hasLeft: boolean }) {
  const { t } = useLingui()
  const { slug, name } = programme
  const entry = useQuery(mentorEntryQuery(slug))
  return (
    <Page title={t`Mentors join by invitation`} eyebrow={name}>
      <QueryView query={entry}>
        {({ invitation, interest }) =>
          invitation !== null ? (
            <Invited token={invitation} />
          ) : interest ? (
            <InterestSent programme={programme} interest={interest} />
          ) : (
            <NotInvited programme={programme} hasLeft={hasLeft} />
          )
        }
      </QueryView>
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

function Invited({ token }: { token: string }) {
  const { t } = useLingui()
  return (
    <NextStep
      eyebrow={t`Your invitation`}
      title={t`You are invited to be a mentor`}
      actions={
        <LinkButton to="/invitation/$token" params={{ token }}>
          <Trans>Open invitation</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>The coordinators would like you as a mentor. Open the invitation to register.</Trans>
      </p>
    </NextStep>
  )
}

/** A mentor who left needs a new invitation. */
function HowToComeBack() {
  const { t } = useLingui()
  return (
    <NextStep eyebrow={t`You left as a mentor`} title={t`How to come back`}>
      <p>
        <Trans>
          The coordinators invite mentors. Tell them here that you would like to come back: they can send you
          a new invitation. We kept your profile.
        </Trans>
      </p>
    </NextStep>
  )
}

function NotInvited({ programme, hasLeft }: { programme: Programme; hasLeft: boolean }) {
  const { t } = useLingui()
  if (hasLeft) {
    return (
      <>
        <HowToComeBack />
        <InterestForm programme={programme} />
      </>
    )
  }
  return (
    <>
      <NextStep eyebrow={t`Becoming a mentor`} title={t`Ask for an invitation`}>
        <p>
          <Trans>
            We have no open invitation for your e-mail address. If you were invited at another address, use
            the link in that e-mail. To be invited, tell the coordinators below that you are interested.
          </Trans>
        </p>
      </NextStep>
      <InterestForm programme={programme} />
    </>
  )
}
