import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useIsInFuture } from '@/lib/time'
import { Button, Chip, ConfirmDialog, DataTable, DateTime, ProblemBanner } from '@/ui'
import styles from './activity.module.css'
import { activityText, answerChips, effectText, type QuietMentorship } from './labels'
import { useQuietActions } from './useActivity'

interface Props {
  programme: string
  items: QuietMentorship[]
}

type Acting = ReturnType<typeof useQuietActions>

export function QuietTable({ programme, items }: Props) {
  const { t } = useLingui()
  const actions = useQuietActions(programme)
  const [failed, setFailed] = useState<unknown>(null)
  const remind = (row: QuietMentorship) => {
    setFailed(null)
    actions.remind(row, setFailed)
  }
  return (
    <>
      <ProblemBanner title={t`Reminder not sent`} problem={failed} />
      <DataTable
        caption={t`Quiet mentorships`}
        rows={items}
        rowKey={(row) => row.mentorship_id}
        columns={[
          { key: 'pair', title: t`Mentee and mentor`, cell: (row) => <Pair row={row} /> },
          { key: 'since', title: t`Last activity`, cell: (row) => <Last row={row} /> },
          { key: 'answers', title: t`Answers`, cell: (row) => <Answers row={row} /> },
          { key: 'reminder', title: t`Reminder`, cell: (row) => <Reminder row={row} /> },
          {
            key: 'actions',
            title: t`Actions`,
            isActions: true,
            cell: (row) => <RowActions row={row} acting={actions} onRemind={() => remind(row)} />,
          },
        ]}
      />
    </>
  )
}

function Pair({ row: { mentee, mentor, own } }: { row: QuietMentorship }) {
  return (
    <span className={styles.cell}>
      <bdi>{mentee.display_name}</bdi>
      <bdi className={styles.second}>{mentor.display_name}</bdi>
      {own && (
        <Chip>
          <Trans>Your own</Trans>
        </Chip>
      )}
    </span>
  )
}

function Last({ row }: { row: QuietMentorship }) {
  const { i18n } = useLingui()
  const isAhead = useIsInFuture(row.quiet_since)
  if (isAhead) {
    return (
      <span className={styles.cell}>
        <Chip tone="good">
          <Trans>In contact again</Trans>
        </Chip>
        <small>
          <Trans>
            Next meeting on <DateTime value={row.quiet_since} format="date" />
          </Trans>
        </small>
      </span>
    )
  }
  return (
    <span className={styles.cell}>
      <DateTime value={row.last?.at ?? row.accepted_at} format="date" />
      <small>{row.last ? activityText(row.last, i18n) : <Trans>No contact since the match</Trans>}</small>
      {!row.quiet && (
        <Chip tone="good">
          <Trans>In contact again</Trans>
        </Chip>
      )}
    </span>
  )
}

function Answers({ row }: { row: QuietMentorship }) {
  const { t } = useLingui()
  return (
    <span className={styles.cell}>
      <Answer side={row.mentee} label={t`Mentee`} />
      <Answer side={row.mentor} label={t`Mentor`} />
    </span>
  )
}

function Answer({ side, label }: { side: QuietMentorship['mentee']; label: string }) {
  const { i18n } = useLingui()
  const answer = side.check_up?.answer
  const chip = answer ? answerChips[answer] : null
  return (
    <span className={styles.answer}>
      <span>{label}:</span>
      {chip ? (
        <Chip tone={chip.tone}>{i18n._(chip.label)}</Chip>
      ) : (
        <span className={styles.soft}>
          <NoAnswer side={side} />
        </span>
      )}
    </span>
  )
}

function NoAnswer({ side }: { side: QuietMentorship['mentee'] }) {
  if (!side.takes_part) return <Trans>Not available now</Trans>
  return side.check_up ? <Trans>No answer yet</Trans> : <Trans>Not asked yet</Trans>
}

function Reminder({ row: { reminder } }: { row: QuietMentorship }) {
  const { t, i18n } = useLingui()
  const isOpen = useIsInFuture(reminder?.effect_until ?? null)
  if (!reminder) return <Trans>None yet</Trans>
  const by = reminder.by_you ? t`you` : (reminder.by ?? t`a former member`)
  return (
    <span className={styles.cell}>
      <Trans>
        <DateTime value={reminder.at} format="date" /> by <bdi>{by}</bdi>
      </Trans>
      <small>
        {reminder.effect ? (
          effectText(reminder.effect, reminder.at, i18n)
        ) : isOpen ? (
          <Trans>Nothing has happened yet</Trans>
        ) : (
          <Trans>Nothing happened within 14 days</Trans>
        )}
      </small>
    </span>
  )
}

interface ActionProps {
  row: QuietMentorship
  acting: Acting
  onRemind: () => void
}

function RowActions({ row, acting, onRemind }: ActionProps) {
  const { t } = useLingui()
  const pair = `${row.mentee.display_name}, ${row.mentor.display_name}`
  if (row.own) {
    return (
      <small>
        <Trans>Another coordinator looks after your own mentorship.</Trans>
      </small>
    )
  }
  return (
    <div className={styles.rowActions}>
      {row.quiet && row.remind_again_at && (
        <small>
          <Trans>
            Remind again from <DateTime value={row.remind_again_at} format="date" />
          </Trans>
        </small>
      )}
      {row.can_remind && (
        <Button
          variant="quiet"
          isPending={acting.reminding === row.mentorship_id}
          onPress={onRemind}
          aria-label={t`Remind both: ${pair}`}
        >
          <Trans>Remind both</Trans>
        </Button>
      )}
      {row.can_release && <Release row={row} acting={acting} pair={pair} />}
    </div>
  )
}

function Release({ row, acting, pair }: { row: QuietMentorship; acting: Acting; pair: string }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <ConfirmDialog
      title={t`Release the places of this pair?`}
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="plain" aria-label={t`Release places: ${pair}`}>
          <Trans>Release places</Trans>
        </Button>
      }
      confirmLabel={t`Release places`}
      isDanger
      isPending={acting.isReleasing}
      onConfirm={() => acting.release(row, () => setOpen(false))}
    >
      <p>
        <Trans>
          {pair}: the mentorship ends, and both are free for another one. We tell both by e-mail. You cannot
          undo this.
        </Trans>
      </p>
      <ProblemBanner title={t`Places not released`} problem={acting.releaseError} />
    </ConfirmDialog>
  )
}
