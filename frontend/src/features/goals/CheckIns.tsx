import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type * as v from 'valibot'
import { $api, usePagedQuery } from '@/api'
import { checkInsQuery } from '@/api/queries/goals'
import type { Mentorship } from '@/features/mentorships'
import { dateText, useIsInFuture, useLocale } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import {
  Button,
  Card,
  ConfirmDialog,
  DataTable,
  Dialog,
  PlainDate,
  ProblemBanner,
  SendActions,
  toast,
  VisuallyHidden,
} from '@/ui'
import { checkInFields, CheckInInputs, checkInSchema, type CheckInFields } from './CheckInForm'
import { amountText } from './labels'
import type { CheckIn, Goal } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

interface Props {
  goal: Goal
  mentorship: Mentorship
}

/** The table behind the drawing. Their writer can change a check-in for a day. */
export function CheckIns({ goal, mentorship }: Props) {
  const { t } = useLingui()
  const locale = useLocale()
  const { items = [] } = usePagedQuery(checkInsQuery(goal.id))
  const name = mentorship.other.display_name
  if (items.length === 0) return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Check-ins</Trans>
      </h2>
      <DataTable
        caption={t`Check-ins`}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'day', title: t`Day`, cell: ({ made_on }) => <PlainDate value={made_on} /> },
          { key: 'value', title: goal.unit, cell: ({ value }) => amountText(value, locale) },
          {
            key: 'note',
            title: t`What happened`,
            cell: ({ note }) => (
              <span className={styles.written} dir="auto">
                {note || '–'}
              </span>
            ),
          },
          {
            key: 'by',
            title: t`Written by`,
            cell: ({ by }) => (by === mentorship.role ? t`You` : <bdi>{name}</bdi>),
          },
          {
            key: 'actions',
            title: <VisuallyHidden>{t`Actions`}</VisuallyHidden>,
            isActions: true,
            cell: (checkIn) =>
              checkIn.by === mentorship.role &&
              mentorship.status !== 'ended' && <OwnCheckIn goal={goal} checkIn={checkIn} />,
          },
        ]}
      />
    </Card>
  )
}

interface OwnProps {
  goal: Goal
  checkIn: CheckIn
}

function OwnCheckIn({ goal, checkIn }: OwnProps) {
  const { t } = useLingui()
  const day = dateText(checkIn.made_on, useLocale())
  const canChange = useIsInFuture(checkIn.closes_at)
  const [isOpen, setOpen] = useState(false)
  if (!canChange) return null
  return (
    <div className={styles.actions}>
      <Button variant="plain" aria-label={t`Change the check-in of ${day}`} onPress={() => setOpen(true)}>
        <Trans>Change</Trans>
      </Button>
      <Dialog title={t`Change the check-in`} isOpen={isOpen} onOpenChange={setOpen}>
        <ChangeForm goal={goal} checkIn={checkIn} onDone={() => setOpen(false)} />
      </Dialog>
      <DeleteCheckIn goal={goal} checkIn={checkIn} />
    </div>
  )
}

const noteOf = ({ note }: CheckInFields) => note

function ChangeForm({ goal, checkIn, onDone }: OwnProps & { onDone: () => void }) {
  const { t } = useLingui()
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('patch', '/api/v1/goals/{goal}/check-ins/{check_in}')
  const form = useDraftForm({
    draftKey: `change-check-in.${checkIn.id}`,
    initial: checkInFields(checkIn),
    schema: checkInSchema,
    textOf: noteOf,
    error: problem,
  })
  const path = { goal: goal.id, check_in: checkIn.id }
  const header = { 'If-Match': String(checkIn.version) }
  const save = async (body: v.InferOutput<typeof checkInSchema>) => {
    if (!(await run(() => mutation.mutateAsync({ params: { path, header }, body })))) return
    form.draft.clear()
    toast(t`Check-in changed.`)
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit((body) => void save(body))}>
      <CheckInInputs form={form} unit={goal.unit} />
      <ProblemBanner title={t`The check-in was not changed`} problem={form.problem} />
      <SendActions isPending={isPending} onCancel={onDone}>
        <Trans>Save</Trans>
      </SendActions>
    </form>
  )
}

function DeleteCheckIn({ goal, checkIn }: OwnProps) {
  const { t } = useLingui()
  const day = dateText(checkIn.made_on, useLocale())
  const [isOpen, setOpen] = useState(false)
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('delete', '/api/v1/goals/{goal}/check-ins/{check_in}')
  const path = { goal: goal.id, check_in: checkIn.id }
  const remove = async () => {
    const isGone = await run(() => mutation.mutateAsync({ params: { path } }))
    if (!isGone) return
    setOpen(false)
    toast(t`Check-in deleted.`)
  }
  return (
    <>
      <Button variant="plain" aria-label={t`Delete the check-in of ${day}`} onPress={() => setOpen(true)}>
        <Trans>Delete</Trans>
      </Button>
      <ConfirmDialog
        title={t`Delete this check-in?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={<Trans>Delete</Trans>}
        onConfirm={() => void remove()}
        isPending={isPending}
        isDanger
      >
        <p>
          <Trans>You cannot undo this.</Trans>
        </p>
        <ProblemBanner title={t`The check-in was not deleted`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}
