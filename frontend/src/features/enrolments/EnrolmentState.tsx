import { Trans, useLingui } from '@lingui/react/macro'
import type { Enrolment } from '@/api'
import { DateTime, LinkButton, NextStep, Page, TextLink } from '@/ui'
import { AskedBack } from './AskedBack'
import { CoordinatorWrote } from './CoordinatorWrote'
import styles from './enrolments.module.css'
import type { Programme } from './rules'
import { Waiting } from './Waiting'
import { WriteToCoordinators } from './WriteToCoordinators'

export type StateProps = { enrolment: Enrolment; programme: Programme }

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
      return <AskedBack enrolment={enrolment} programme={programme} />
    default:
      return <Waiting enrolment={enrolment} programme={programme} />
  }
}

function Approved({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const { role, decided_at } = enrolment
  return (
    <NextStep
      eyebrow={t`Approved`}
      title={role === 'mentee' ? t`You are in, as a mentee` : t`You are in, as a mentor`}
      actions={
        <LinkButton to="/p/$programme/$role" params={{ programme: programme.slug, role }}>
          <Trans>Go to your next step</Trans>
        </LinkButton>
      }
    >
      <p>
        {decided_at ? (
          <Trans>
            Since <DateTime value={decided_at} format="date" />. Your journey shows what comes next.
          </Trans>
        ) : (
          <Trans>Your journey shows what comes next.</Trans>
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
        actions={<WriteToCoordinators />}
      >
        <p>
          <Trans>
            Nothing about it is shown to other members. If it rests on a misunderstanding, write to the
            coordinators.
          </Trans>
        </p>
      </NextStep>
      {enrolment.reason && (
        <CoordinatorWrote
          enrolment={enrolment}
          id="reason"
          title={<Trans>What the coordinator wrote</Trans>}
        />
      )}
      {enrolment.role === 'mentor' && (
        <p className={styles.soft}>
          <Trans>
            You may still look for a mentor:{' '}
            <TextLink to="/p/$programme/$role" params={{ programme: programme.slug, role: 'mentee' }}>
              the mentee’s side
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
          <Trans>Come back on your profile</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>You are not shown to others meanwhile. Mentorships go on.</Trans>
      </p>
    </NextStep>
  )
}
