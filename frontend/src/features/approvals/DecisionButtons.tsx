import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ComponentProps } from 'react'
import { measureSelection } from '@/lib/sticky-bars'
import { Button } from '@/ui'
import styles from './approvals.module.css'
import { ReasonDialog } from './ReasonDialog'
import type { Approval } from './useApprovals'
import type { Decisions, OnDone } from './useDecisions'
import { mostAtOnce, type Selection } from './useSelection'

export type DecisionProps = {
  programme: string
  decisions: Decisions
  onRefused: OnDone
  onError: (error: unknown) => void
}

type RowProps = DecisionProps & { row: Approval; name: string }

/** The buttons of a row. None is primary, because they are repeated in every row. */
export function DecisionButtons({ row, name, ...props }: RowProps) {
  const { t } = useLingui()
  if (row.own) return <YourOwn />
  return (
    <div className={styles.actions}>
      <Approve {...props} row={row} name={name} variant="quiet" />
      <WithReason
        {...props}
        rows={[row]}
        ask={
          <Button variant="plain" className={styles.less} aria-label={t`Ask ${name}`}>
            <Trans>Ask</Trans>
          </Button>
        }
        decline={
          <Button variant="plain" className={styles.less} aria-label={t`Decline ${name}`}>
            <Trans>Decline</Trans>
          </Button>
        }
      />
    </div>
  )
}

/** The same buttons for the page of one registration. */
export function PrimaryDecisionButtons({ row, name, ...props }: RowProps) {
  const { t } = useLingui()
  return (
    <>
      <Approve {...props} row={row} name={name} variant="primary" />
      <WithReason
        {...props}
        rows={[row]}
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
    </>
  )
}

type ApproveProps = Omit<RowProps, 'programme'> & { variant: 'primary' | 'quiet' }

function Approve({ row, name, variant, decisions, onRefused, onError }: ApproveProps) {
  const { t } = useLingui()
  return (
    <Button
      variant={variant}
      isPending={decisions.isApproving(row)}
      onPress={() => decisions.decide({ rows: [row], decision: 'approve', onDone: onRefused, onError })}
      aria-label={t`Approve ${name}`}
    >
      <Trans>Approve</Trans>
    </Button>
  )
}

function YourOwn() {
  return (
    <p className={styles.own}>
      <Trans>You cannot approve yourself</Trans>
    </p>
  )
}

type SeveralProps = DecisionProps & { selection: Selection }

/** The decisions on all selected registrations. */
export function BulkDecisionBar({ selection, onRefused, onError, ...props }: SeveralProps) {
  const { decisions } = props
  const { rows, clear } = selection
  const done: OnDone = (refused, decided) => {
    selection.deselect(decided)
    onRefused(refused, decided)
  }
  return (
    <div ref={measureSelection} className={styles.several}>
      <HowMany selection={selection} />
      <Button
        isPending={decisions.isPending}
        onPress={() => decisions.decide({ rows, decision: 'approve', onDone: done, onError })}
      >
        <Trans>Approve selected</Trans>
      </Button>
      <WithReason
        {...props}
        rows={rows}
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
      <Button variant="plain" onPress={clear}>
        <Trans>Clear selection</Trans>
      </Button>
    </div>
  )
}

function HowMany({ selection: { count, left } }: { selection: Selection }) {
  return (
    <div aria-live="polite">
      <strong>
        <Trans>{count} selected</Trans>
      </strong>
      {left > 0 && (
        <p className={styles.own}>
          <Plural
            value={left}
            one={`You can decide on ${mostAtOnce} registrations at a time. This decision is for the first ${mostAtOnce}; # more stays selected.`}
            other={`You can decide on ${mostAtOnce} registrations at a time. This decision is for the first ${mostAtOnce}; # more stay selected.`}
          />
        </p>
      )}
    </div>
  )
}

type DialogProps = ComponentProps<typeof ReasonDialog>
type ReasonProps = Omit<DialogProps, 'kind' | 'trigger'> & Record<'ask' | 'decline', DialogProps['trigger']>

/** The decisions that need a reason. A member with an open question is not asked another one. */
function WithReason({ ask, decline, ...dialog }: ReasonProps) {
  const hasAnswered = dialog.rows.every((row) => row.questions.every(({ answer }) => answer !== null))
  return (
    <>
      {hasAnswered && <ReasonDialog {...dialog} kind="ask_back" trigger={ask} />}
      <ReasonDialog {...dialog} kind="decline" trigger={decline} />
    </>
  )
}
