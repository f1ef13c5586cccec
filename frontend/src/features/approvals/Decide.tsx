import { Trans, useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { measureSelection } from '@/lib/bars'
import { Button } from '@/ui'
import styles from './approvals.module.css'
import { ReasonDialog } from './ReasonDialog'
import type { Approval } from './useApprovals'
import type { Decisions, Refused } from './useDecisions'

export type DecideProps = {
  programme: string
  decisions: Decisions
  onRefused: (refused: Refused[]) => void
  onError: (error: unknown) => void
}

/** The three buttons of a row. */
export function Decide({ row, name, ...props }: DecideProps & { row: Approval; name: string }) {
  const { t } = useLingui()
  const { programme, decisions, onRefused, onError } = props
  if (row.own) return <YourOwn />
  return (
    <div className={styles.actions}>
      <Button
        isPending={decisions.isApproving(row)}
        onPress={() => decisions.decide({ rows: [row], decision: 'approve', onDone: onRefused, onError })}
        aria-label={t`Approve ${name}`}
      >
        <Trans>Approve</Trans>
      </Button>
      <WithReason
        programme={programme}
        rows={[row]}
        decisions={decisions}
        onRefused={onRefused}
        ask={
          <Button variant="quiet" aria-label={t`Ask ${name}`}>
            <Trans>Ask</Trans>
          </Button>
        }
        decline={
          <Button variant="quiet" aria-label={t`Decline ${name}`}>
            <Trans>Decline</Trans>
          </Button>
        }
      />
    </div>
  )
}

function YourOwn() {
  return (
    <p className={styles.own}>
      <Trans>You cannot approve yourself</Trans>
    </p>
  )
}

type SeveralProps = DecideProps & { rows: Approval[]; onClear: () => void }

/** What can be done with the ticked ones. */
export function DecideSeveral({ rows, onClear, programme, decisions, onRefused, onError }: SeveralProps) {
  const count = rows.length
  const done = (refused: Refused[]) => {
    onClear()
    onRefused(refused)
  }
  return (
    <div ref={measureSelection} className={styles.several}>
      <strong aria-live="polite">
        <Trans>{count} selected</Trans>
      </strong>
      <Button
        isPending={decisions.isPending}
        onPress={() => decisions.decide({ rows, decision: 'approve', onDone: done, onError })}
      >
        <Trans>Approve selected</Trans>
      </Button>
      <WithReason
        programme={programme}
        rows={rows}
        decisions={decisions}
        onRefused={done}
        ask={
          <Button variant="quiet">
            <Trans>Ask selected</Trans>
          </Button>
        }
        decline={
          <Button variant="quiet">
            <Trans>Decline selected</Trans>
          </Button>
        }
      />
      <Button variant="plain" onPress={onClear}>
        <Trans>Clear selection</Trans>
      </Button>
    </div>
  )
}

type DialogProps = ComponentProps<typeof ReasonDialog>
type ReasonProps = Omit<DialogProps, 'kind' | 'trigger'> & Record<'ask' | 'decline', DialogProps['trigger']>

/** The decisions that need words. Whoever has a question to answer is not asked another one. */
function WithReason({ ask, decline, ...dialog }: ReasonProps) {
  const hasAnswered = dialog.rows.every((row) => row.questions.every(({ answer }) => answer !== null))
  return (
    <>
      {hasAnswered && <ReasonDialog {...dialog} kind="ask_back" trigger={ask} />}
      <ReasonDialog {...dialog} kind="decline" trigger={decline} />
    </>
  )
}
