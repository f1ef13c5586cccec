import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSociety, type Enrolment } from '@/api'
import { Card, DateTime, LinkButton, NextStep, Page, TextLink } from '@/ui'
import styles from './enrolments.module.css'
import type { Programme } from './rules'
import { Waiting } from './Waiting'

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
    case 'asked_back':
      return <Answered enrolment={enrolment} programme={programme} />
    case 'paused':
    case 'withdrawn':
      return <Resting enrolment={enrolment} programme={programme} />
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

function Answered({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const declined = enrolment.status === 'declined'
  return (
    <>
      <NextStep
        eyebrow={declined ? t`Declined` : t`A question for you`}
        title={declined ? t`Your registration was declined` : t`The coordinator needs to know more`}
        actions={<WriteToCoordinators />}
      >
        <p>
          {declined ? (
            <Trans>
              Nothing about it is shown to other members. If it rests on a misunderstanding, write to the
              coordinators.
            </Trans>
          ) : (
            <Trans>Answer by e-mail; your registration waits for it.</Trans>
          )}
        </p>
      </NextStep>
      {enrolment.reason && (
        <Card as="section" className={styles.card} aria-labelledby="reason">
          <h2 id="reason" className={styles.cardTitle}>
            <Trans>What the coordinator wrote</Trans>
          </h2>
          <blockquote className={styles.quote}>{enrolment.reason}</blockquote>
          {enrolment.decided_at && (
            <small className={styles.soft}>
              <DateTime value={enrolment.decided_at} format="date" />
            </small>
          )}
        </Card>
      )}
      {declined && enrolment.role === 'mentor' && (
        <Aside>
          <Trans>
            You may still look for a mentor:{' '}
            <TextLink to="/p/$programme/$role" params={{ programme: programme.slug, role: 'mentee' }}>
              the mentee’s side
            </TextLink>
            .
          </Trans>
        </Aside>
      )}
    </>
  )
}

function Resting({ enrolment }: StateProps) {
  const { t } = useLingui()
  const paused = enrolment.status === 'paused'
  return (
    <NextStep
      eyebrow={paused ? t`Paused` : t`Withdrawn`}
      title={paused ? t`Your registration is paused` : t`You withdrew your registration`}
      actions={<WriteToCoordinators />}
    >
      <p>
        {paused ? (
          <Trans>You are not shown to others meanwhile. Write to the coordinators to go on.</Trans>
        ) : (
          <Trans>Write to the coordinators if you want to take part again.</Trans>
        )}
      </p>
    </NextStep>
  )
}

function WriteToCoordinators() {
  const society = useSociety()
  if (!society.data) return null
  return (
    <LinkButton variant="quiet" href={`mailto:${society.data.contact_email}`}>
      <Trans>Write to the coordinators</Trans>
    </LinkButton>
  )
}

function Aside({ children }: { children: ReactNode }) {
  return <p className={styles.soft}>{children}</p>
}
