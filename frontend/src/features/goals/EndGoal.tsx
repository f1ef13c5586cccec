import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api } from '@/api'
import { useSubmit, useTextDraft } from '@/lib'
import {
  Button,
  ConfirmDialog,
  Dialog,
  OtherDrafts,
  ProblemBanner,
  SendActions,
  TextField,
  toast,
} from '@/ui'
import type { Goal } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

/** Says that a goal was reached. */
export function ReachGoal({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/completion')
  const reach = async () => {
    const isDone = await run(() => mutation.mutateAsync({ params: { path: { goal: goal.id } } }))
    if (!isDone) return
    setOpen(false)
    toast(t`Goal reached. Well done!`, { tone: 'good' })
  }
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans>Mark as reached</Trans>
      </Button>
      <ConfirmDialog
        title={t`Have you reached this goal?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={<Trans>Yes, it is reached</Trans>}
        onConfirm={() => void reach()}
        isPending={isPending}
      >
        <p>
          <Trans>We will tell your mentor. After that, the goal can no longer be changed.</Trans>
        </p>
        <ProblemBanner title={t`The goal was not changed`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}

/** Gives up a goal, with a reason that both read. */
export function DropGoal({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" onPress={() => setOpen(true)}>
        <Trans>Drop the goal</Trans>
      </Button>
      <Dialog title={t`Drop this goal`} isOpen={isOpen} onOpenChange={setOpen}>
        <DropForm goal={goal} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function DropForm({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const { t } = useLingui()
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/drop')
  const writing = useTextDraft({
    key: `drop-goal.${goal.id}`,
    longest: 500,
    requiredMessage: t`Write the reason first. A few words are enough.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const drop = async () => {
    const body = { reason: writing.text }
    const isDone = await run(() => mutation.mutateAsync({ params: { path: { goal: goal.id } }, body }))
    if (!isDone) return
    writing.clear()
    toast(t`The goal is dropped. You can both still read it.`)
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void drop())}>
      <p>
        <Trans>Plans change, and dropping a goal is fine. You cannot undo this.</Trans>
      </p>
      <OtherDrafts draft={writing.draft} />
      <TextField
        {...writing.field(submission.isSubmitted)}
        label={t`Reason`}
        description={t`Your mentor can read it.`}
        multiline
        rows={3}
        isRequired
        name="reason"
      />
      <ProblemBanner title={t`The goal was not changed`} problem={problem} />
      <SendActions isDanger isPending={isPending} onCancel={onDone}>
        <Trans>Drop the goal</Trans>
      </SendActions>
    </form>
  )
}
