import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type Role, useSociety } from '@/api'
import { today } from '@/lib'
import type { PlainDate as Day } from '@/lib/time'
import { DateTime, LinkButton, NextStep, PlainDate, TextLink } from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import styles from './enrolments.module.css'
import { WithdrawRegistration } from './WithdrawRegistration'
import type { StateProps } from './model'

export function AwaitingApproval({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const { role } = enrolment
  const { slug, policy } = programme
  return (
    <>
      <NextStep
        eyebrow={t`Waiting for approval`}
        title={t`Your registration is under review`}
        actions={
          <>
            {policy.resources !== 'none' && (
              <LinkButton to="/p/$programme/$role/resources" params={{ programme: slug, role }}>
                <Trans>Read the resources</Trans>
              </LinkButton>
            )}
            <AboutProgramme slug={slug} />
            <WithdrawRegistration enrolment={enrolment.id} />
          </>
        }
      >
        <ApprovalDates enrolment={enrolment} programme={programme} />
      </NextStep>
      <WhatHappensNext role={role} />
    </>
  )
}

export function ApprovalDates({ enrolment, programme }: StateProps) {
  const { submitted_at, decision_due_on: due } = enrolment
  const days = programme.policy.approval.within_working_days
  return (
    <p>
      {submitted_at && (
        <Trans>
          Sent on <DateTime value={submitted_at} format="date" />.
        </Trans>
      )}{' '}
      {due && due < today() ? <Overdue /> : due && days !== null && <DueDate days={days} due={due} />}
    </p>
  )
}

function WhatHappensNext({ role }: { role: Role }) {
  return (
    <section aria-labelledby="what-next">
      <h2 id="what-next" className={styles.heading}>
        <Trans>What happens next</Trans>
      </h2>
      <ol className={styles.next}>
        <li>
          <Trans>A coordinator checks that the programme suits you.</Trans>
        </li>
        <li>
          <Trans>We e-mail you the decision, with a reason if we decline.</Trans>
        </li>
        <li>
          {role === 'mentee' ? (
            <Trans>Then you write your profile and find your mentor.</Trans>
          ) : (
            <Trans>Then you write your profile and mentees can find you.</Trans>
          )}
        </li>
      </ol>
    </section>
  )
}

function DueDate({ days, due }: { days: number; due: Day }) {
  return (
    <Trans>
      We reply within <Plural value={days} one="# working day" other="# working days" />, so by{' '}
      <PlainDate value={due} />.
    </Trans>
  )
}

function Overdue() {
  const society = useSociety()
  const address = society.data?.contact_email
  return (
    <>
      <Trans>This is taking longer than it should. The coordinators know that you are waiting.</Trans>{' '}
      {address && <TextLink href={`mailto:${address}`}>{address}</TextLink>}
    </>
  )
}
