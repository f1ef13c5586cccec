import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { useNow } from '@/lib'
import { DateTime, LinkButton, NextStep, TextLink } from '@/ui'
import { AboutProgramme } from './AboutProgramme'
import { workingDaysAfter } from './days'
import styles from './enrolments.module.css'
import type { StateProps } from './EnrolmentState'
import type { Role } from './rules'

export function Waiting({ enrolment, programme }: StateProps) {
  const { t } = useLingui()
  const { role } = enrolment
  const { slug, policy } = programme
  return (
    <>
      <NextStep
        eyebrow={t`Waiting for approval`}
        title={t`A coordinator is looking at your registration`}
        actions={
          <>
            {policy.resources !== 'none' && (
              <LinkButton to="/p/$programme/$role/resources" params={{ programme: slug, role }}>
                <Trans>Read the resources meanwhile</Trans>
              </LinkButton>
            )}
            <AboutProgramme slug={slug} />
          </>
        }
      >
        <SentAndDue enrolment={enrolment} programme={programme} />
      </NextStep>
      <WhatHappensNext role={role} />
    </>
  )
}

function SentAndDue({ enrolment, programme }: StateProps) {
  const now = useNow()
  const { submitted_at } = enrolment
  const days = programme.policy.approval.within_working_days
  const due = submitted_at && days !== null ? workingDaysAfter(new Date(submitted_at), days) : null
  return (
    <p>
      {submitted_at && (
        <Trans>
          Sent on <DateTime value={submitted_at} format="date" />.
        </Trans>
      )}{' '}
      {due && due < now ? <Late /> : due && days !== null && <Within days={days} due={due} />}
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
          <Trans>A coordinator checks that the programme and you fit together.</Trans>
        </li>
        <li>
          <Trans>You hear the answer by e-mail and here, with the reason if it is a no.</Trans>
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

function Within({ days, due }: { days: number; due: Date }) {
  return (
    <Trans>
      You are answered within <Plural value={days} one="# working day" other="# working days" />, so by{' '}
      <DateTime value={due.toISOString()} format="date" />.
    </Trans>
  )
}

function Late() {
  const society = useSociety()
  const address = society.data?.contact_email
  return (
    <>
      <Trans>This is taking longer than it should, and the coordinators see that.</Trans>{' '}
      {address && <TextLink href={`mailto:${address}`}>{address}</TextLink>}
    </>
  )
}
