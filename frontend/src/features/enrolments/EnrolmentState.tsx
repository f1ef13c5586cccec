import { Trans, useLingui } from '@lingui/react/macro'
import { DateTime, LinkButton, NextStep, Page, TextLink } from '@/ui'
import { CoordinatorQuestion } from './CoordinatorQuestion'
import { CoordinatorMessage } from './CoordinatorMessage'
import styles from './enrolments.module.css'
import type { StateProps } from './model'
import { AwaitingApproval } from './AwaitingApproval'
import { ContactCoordinators } from '@/shared/enrolment'

export function EnrolmentState({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const title =
    enrolment.role === 'mentee' ? t`Your registration as a mentee` : t`Your registration as a mentor`
  return (
    <Page title={title} eyebrow={programme.name}>
      <State enrolment={enrolment} programme={programme} />
    </Page>
  )
}

function State({ enrolment, programme }: StateProps) {
  switch (enrolment.status) {
    case 'approved':
      return <Approved enrolment={enrolment} programme={programme} />
    case 'declined':
      return <Declined enrolment={enrolment} programme={programme} />
    case 'paused':
      return <Paused enrolment={enrolment} programme={programme} />
    case 'asked_back':
      return <CoordinatorQuestion enrolment={enrolment} programme={programme} />
    default:
      return <AwaitingApproval enrolment={enrolment} programme={programme} />
  }
}

function Approved({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const { role, decided_at } = enrolment
  return (
    <NextStep
      eyebrow={t`Approved`}
      title={role === 'mentee' ? t`You are approved as a mentee` : t`You are approved as a mentor`}
      actions={
        <LinkButton to="/p/$programme/$role" params={{ programme: programme.slug, role }}>
          <Trans>See next step</Trans>
        </LinkButton>
      }
    >
      <p>
        {decided_at ? (
          <Trans>
            Since <DateTime value={decided_at} format="date" />. Your homepage shows your next step.
          </Trans>
        ) : (
          <Trans>Your homepage shows your next step.</Trans>
        )}
      </p>
    </NextStep>
  )
}

function Declined({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  return (
    <>
      <NextStep
        eyebrow={t`Declined`}
        title={t`Your registration was declined`}
        actions={<ContactCoordinators />}
      >
        <p>
          <Trans>
            Other members cannot see this. If you think it is a mistake, write to the coordinators.
          </Trans>
        </p>
      </NextStep>
      {enrolment.reason && (
        <CoordinatorMessage
          enrolment={enrolment}
          id="reason"
          title={<Trans>The coordinator’s message</Trans>}
        />
      )}
      {enrolment.role === 'mentor' && (
        <p className={styles.soft}>
          <Trans>
            You can still look for a mentor:{' '}
            <TextLink to="/p/$programme/$role" params={{ programme: programme.slug, role: 'mentee' }}>
              continue as mentee
            </TextLink>
            .
          </Trans>
        </p>
      )}
    </>
  )
}

function Paused({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const params = { programme: programme.slug, role: enrolment.role }
  return (
    <NextStep
      eyebrow={t`Paused`}
      title={t`Your registration is paused`}
      actions={
        <LinkButton to="/p/$programme/$role/profile" params={params}>
          <Trans>Go to profile</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>Other members cannot see you until you resume. Your mentorships continue.</Trans>
      </p>
    </NextStep>
  )
}
