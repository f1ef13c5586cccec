import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { Banner, Button, Chip, DateTime, Rows } from '@/ui'
import styles from './approvals.module.css'
import { DeclineDialog } from './DeclineDialog'
import { Membership } from './Membership'
import type { Approval, useDecisions } from './useApprovals'

type Decisions = ReturnType<typeof useDecisions>
type Props = { items: Approval[]; decisions: Decisions }

export function ApprovalRows({ items, decisions }: Props) {
  const { t } = useLingui()
  const [failed, setFailed] = useState<{ name: string; error: unknown } | null>(null)
  const name = failed?.name
  const problemText = useProblemText(failed && asProblem(failed.error))
  const approve = (row: Approval) => {
    setFailed(null)
    decisions.approve(row, (error) => setFailed({ name: row.display_name, error }))
  }
  return (
    <>
      {failed && (
        <Banner tone="error" title={<Trans>{name} was not approved</Trans>}>
          <p>{problemText}</p>
        </Banner>
      )}
      <Rows
        caption={t`Registrations that wait for approval`}
        rows={items}
        rowKey={(row) => row.enrolment_id}
        columns={[
          { key: 'person', title: t`Person`, cell: person },
          { key: 'role', title: t`As`, cell: (row) => (row.role === 'mentee' ? t`Mentee` : t`Mentor`) },
          { key: 'membership', title: t`Membership`, cell: membership },
          { key: 'waiting', title: t`Waiting since`, cell: waitingSince },
          { key: 'decision', title: t`Decision`, isActions: true, cell: decision(decisions, approve) },
        ]}
      />
    </>
  )
}

const person = (row: Approval) => <Person approval={row} />
const membership = (row: Approval) => <Membership membership={row.membership} />
const waitingSince = (row: Approval) => <WaitingSince approval={row} />
const decision = (decisions: Decisions, approve: (row: Approval) => void) => (row: Approval) => (
  <Decision approval={row} decisions={decisions} onApprove={() => approve(row)} />
)

function Person({ approval }: { approval: Approval }) {
  return (
    <span className={styles.person}>
      <span className={styles.name}>{approval.display_name}</span>
      <a className={styles.mail} href={`mailto:${approval.email}`}>
        {approval.email}
      </a>
    </span>
  )
}

function WaitingSince({ approval }: { approval: Approval }) {
  return (
    <span className={styles.waiting}>
      <DateTime value={approval.submitted_at} format="date" />
      {approval.overdue && (
        <Chip tone="warn">
          <Trans>Overdue</Trans>
        </Chip>
      )}
    </span>
  )
}

type DecisionProps = { approval: Approval; decisions: Decisions; onApprove: () => void }

function Decision({ approval, decisions, onApprove }: DecisionProps) {
  const { t } = useLingui()
  const { display_name: name, enrolment_id } = approval
  if (approval.own) {
    return (
      <p className={styles.own}>
        <Trans>Your own: another coordinator decides</Trans>
      </p>
    )
  }
  return (
    <div className={styles.actions}>
      <Button
        isPending={decisions.approving === enrolment_id}
        onPress={onApprove}
        aria-label={t`Approve ${name}`}
      >
        <Trans>Approve</Trans>
      </Button>
      <DeclineDialog approval={approval} decisions={decisions} />
    </div>
  )
}
