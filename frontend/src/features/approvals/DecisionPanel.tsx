import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useProgramme } from '@/api'
import { addWorkingDays, dayIn, useIsInFuture } from '@/lib'
import { useFocusOnChange } from '@/lib/focus'
import { Button, Card, Chip, DateTime, NextStep, PlainDate } from '@/ui'
import styles from './applicant.module.css'
import { PrimaryDecisionButtons, type DecisionProps } from './DecisionButtons'
import { DecisionErrors, useDecisionErrors } from './DecisionErrors'
import type { Approval } from './useApprovals'
import { useDecisions, type Decisions } from './useDecisions'

interface Props {
  programme: string
  approval: Approval
}

/** The decision to make, or the one that was made. */
export function DecisionPanel({ programme, approval }: Props) {
  const region = useFocusOnChange(approval.status)
  // This page shows the decision and moves the focus there itself.
  const decisions = useDecisions(programme, () => undefined)
  const { notSaved, ...outcome } = useDecisionErrors()
  return (
    <div ref={region} tabIndex={-1} className={styles.decision}>
      <DecisionErrors {...notSaved} />
      <State programme={programme} approval={approval} decisions={decisions} {...outcome} />
    </div>
  )
}

type StateProps = DecisionProps & Props

function State(props: StateProps) {
  const { status } = props.approval
  switch (status) {
    case 'submitted':
      return <PendingDecision {...props} />
    case 'asked_back':
      return <QuestionPending {...props} />
    case 'approved':
    case 'paused':
      return <Approved {...props} />
    case 'declined':
      return <Declined {...props} />
    case 'withdrawn':
    case 'draft':
      // The page says that the registration is no longer open.
      return null
    default:
      status satisfies never
      return null
  }
}

function PendingDecision({ approval, ...deciding }: StateProps) {
  const { t } = useLingui()
  const name = approval.display_name
  if (approval.own) {
    return (
      <InfoCard title={t`This is your own registration`}>
        <p>
          <Trans>You cannot approve yourself. Another coordinator will decide.</Trans>
        </p>
        <WaitingSince approval={approval} programme={deciding.programme} />
      </InfoCard>
    )
  }
  return (
    <NextStep
      eyebrow={t`Your decision`}
      title={t`Approve ${name}?`}
      actions={<PrimaryDecisionButtons {...deciding} row={approval} name={name} />}
    >
      <WaitingSince approval={approval} programme={deciding.programme} />
    </NextStep>
  )
}

/** Since when the member has been waiting, and by when we promised a reply. */
function WaitingSince({ approval, programme }: Props) {
  const { data } = useProgramme(programme)
  const days = data?.policy.approval.within_working_days ?? null
  const { submitted_at, overdue } = approval
  return (
    <p>
      <Trans>
        Waiting since <DateTime value={submitted_at} format="date" />.
      </Trans>{' '}
      {data && days !== null && (
        <Trans>
          We promised a reply by{' '}
          <PlainDate value={addWorkingDays(dayIn(submitted_at, data.time_zone), days)} />.
        </Trans>
      )}{' '}
      {overdue && (
        <Chip tone="warn">
          <Trans>Overdue</Trans>
        </Chip>
      )}
    </p>
  )
}

function QuestionPending({ approval, ...deciding }: StateProps) {
  const { t } = useLingui()
  const name = approval.display_name
  if (approval.own) {
    return (
      <InfoCard title={t`You were asked a question`}>
        <p>
          <Trans>You cannot approve yourself. Another coordinator will decide.</Trans>
        </p>
      </InfoCard>
    )
  }
  return (
    <NextStep
      eyebrow={t`Waiting for the member`}
      title={t`You asked ${name} a question`}
      actions={
        <>
          <PrimaryDecisionButtons {...deciding} row={approval} name={name} />
          <Undo approval={approval} decisions={deciding.decisions} />
        </>
      }
    >
      <p>
        <Trans>The registration returns to your list when they answer. You can also decide now.</Trans>
      </p>
    </NextStep>
  )
}

function Approved({ approval, decisions }: StateProps) {
  const { t } = useLingui()
  return (
    <InfoCard title={t`Registration approved`}>
      <DecidedOn approval={approval} />
      <Undo approval={approval} decisions={decisions} />
    </InfoCard>
  )
}

function Declined({ approval, decisions }: StateProps) {
  const { t } = useLingui()
  const { reason } = approval
  return (
    <InfoCard title={t`Registration declined`}>
      <DecidedOn approval={approval} />
      {reason !== null && (
        <>
          <h3 className={styles.small}>
            <Trans>Reason</Trans>
          </h3>
          <p className={styles.written} dir="auto">
            {reason}
          </p>
        </>
      )}
      <Undo approval={approval} decisions={decisions} />
    </InfoCard>
  )
}

function DecidedOn({ approval: { decided_at } }: { approval: Approval }) {
  if (decided_at === null) return null
  return (
    <p>
      <Trans>
        Decided on <DateTime value={decided_at} />.
      </Trans>
    </p>
  )
}

/** Only until the member is notified. */
function Undo({ approval, decisions }: { approval: Approval; decisions: Decisions }) {
  const isInTime = useIsInFuture(approval.undo_until)
  if (!isInTime || approval.own) return null
  return (
    <Button variant="quiet" isPending={decisions.isPending} onPress={() => decisions.undo(approval)}>
      <Trans>Undo this decision</Trans>
    </Button>
  )
}

/** For states in which there is nothing to decide. */
function InfoCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </Card>
  )
}
