import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useProgramme } from '@/api'
import { addWorkingDays, dayIn, useIsAhead } from '@/lib'
import { useFocusOnChange } from '@/lib/focus'
import { Button, Card, Chip, DateTime, NextStep, PlainDate } from '@/ui'
import styles from './applicant.module.css'
import { DecideOne, type DecideProps } from './Decide'
import { NotSaved, useOutcome } from './NotSaved'
import type { Approval } from './useApprovals'
import { useDecisions, type Decisions } from './useDecisions'

interface Props {
  programme: string
  approval: Approval
}

/** What is to be decided, or what was. */
export function Decision({ programme, approval }: Props) {
  const region = useFocusOnChange(approval.status)
  // The page itself says what was decided, and the focus goes there.
  const decisions = useDecisions(programme, () => undefined)
  const { notSaved, ...outcome } = useOutcome()
  return (
    <div ref={region} tabIndex={-1} className={styles.decision}>
      <NotSaved {...notSaved} />
      <State programme={programme} approval={approval} decisions={decisions} {...outcome} />
    </div>
  )
}

type StateProps = DecideProps & Props

function State(props: StateProps) {
  const { status } = props.approval
  switch (status) {
    case 'submitted':
      return <ToDecide {...props} />
    case 'asked_back':
      return <Asked {...props} />
    case 'approved':
    case 'paused':
      return <Approved {...props} />
    case 'declined':
      return <Declined {...props} />
    case 'withdrawn':
    case 'draft':
      // The page says that it is no longer open.
      return null
    default:
      status satisfies never
      return null
  }
}

function ToDecide({ approval, ...deciding }: StateProps) {
  const { t } = useLingui()
  const name = approval.display_name
  if (approval.own) {
    return (
      <Told title={t`This is your own registration`}>
        <p>
          <Trans>You cannot approve yourself. Another coordinator will decide.</Trans>
        </p>
        <Since approval={approval} programme={deciding.programme} />
      </Told>
    )
  }
  return (
    <NextStep
      eyebrow={t`Your decision`}
      title={t`Approve ${name}?`}
      actions={<DecideOne {...deciding} row={approval} name={name} />}
    >
      <Since approval={approval} programme={deciding.programme} />
    </NextStep>
  )
}

/** Since when the member waits, and until when they were promised a reply. */
function Since({ approval, programme }: Props) {
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

function Asked({ approval, ...deciding }: StateProps) {
  const { t } = useLingui()
  const name = approval.display_name
  if (approval.own) {
    return (
      <Told title={t`You were asked a question`}>
        <p>
          <Trans>You cannot approve yourself. Another coordinator will decide.</Trans>
        </p>
      </Told>
    )
  }
  return (
    <NextStep
      eyebrow={t`Waiting for the member`}
      title={t`You asked ${name} a question`}
      actions={
        <>
          <DecideOne {...deciding} row={approval} name={name} />
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
    <Told title={t`Registration approved`}>
      <DecidedOn approval={approval} />
      <Undo approval={approval} decisions={decisions} />
    </Told>
  )
}

function Declined({ approval, decisions }: StateProps) {
  const { t } = useLingui()
  const { reason } = approval
  return (
    <Told title={t`Registration declined`}>
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
    </Told>
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

/** As long as nobody has been told of the decision. */
function Undo({ approval, decisions }: { approval: Approval; decisions: Decisions }) {
  const isInTime = useIsAhead(approval.undo_until)
  if (!isInTime || approval.own) return null
  return (
    <Button variant="quiet" isPending={decisions.isPending} onPress={() => decisions.undo(approval)}>
      <Trans>Undo this decision</Trans>
    </Button>
  )
}

/** Nothing is to be decided now. */
function Told({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </Card>
  )
}
