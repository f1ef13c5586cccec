import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as v from 'valibot'
import { $api, useIdempotencyKey } from '@/api'
import { isTooLong, plainDate, today } from '@/lib'
import { useDraftForm } from '@/shared/forms'
import { Button, Card, Icon, OtherDrafts, PlainDate, ProblemBanner, TextField, VisuallyHidden } from '@/ui'
import type { Goal, Milestone } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

interface Props {
  goal: Goal
  canWrite: boolean
}

/** The milestones of a goal, in the order of their dates. */
export function Milestones({ goal, canWrite }: Props) {
  if (goal.milestones.length === 0 && !canWrite) return null
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Milestones</Trans>
      </h2>
      {goal.milestones.length === 0 && (
        <p className={styles.soft}>
          <Trans>Smaller steps make the way easier to see. You can add some, with or without a date.</Trans>
        </p>
      )}
      <ul className={styles.milestones}>
        {goal.milestones.map((milestone) => (
          <MilestoneRow key={milestone.id} goal={goal} milestone={milestone} canWrite={canWrite} />
        ))}
      </ul>
      {canWrite && <AddMilestone goal={goal} />}
    </Card>
  )
}

function MilestoneRow({ goal, milestone, canWrite }: Props & { milestone: Milestone }) {
  const isReached = milestone.reached_on !== null
  return (
    <li>
      <span className={styles.milestoneIcon} data-state={isReached ? 'reached' : 'open'}>
        {isReached ? <Icon name="tick" /> : <Icon name="clock" />}
      </span>
      <span className={styles.milestoneText}>
        <span dir="auto">{milestone.title}</span>
        <MilestoneDate milestone={milestone} />
      </span>
      {canWrite && <MilestoneActions goal={goal} milestone={milestone} />}
    </li>
  )
}

function MilestoneDate({ milestone: { due_on: dueOn, reached_on: reachedOn } }: { milestone: Milestone }) {
  const reached = reachedOn && <PlainDate value={reachedOn} />
  const due = dueOn && <PlainDate value={dueOn} />
  if (reached) {
    return (
      <span className={styles.soft}>
        <Trans>reached on {reached}</Trans>
      </span>
    )
  }
  if (!due || dueOn === null) return null
  const isLate = dueOn < today()
  return (
    <span className={isLate ? styles.late : styles.soft}>
      {isLate ? <Trans>was planned for {due}</Trans> : <Trans>by {due}</Trans>}
    </span>
  )
}

function MilestoneActions({ goal, milestone }: { goal: Goal; milestone: Milestone }) {
  const { t } = useLingui()
  const { run, problem, isPending } = useGoalAction()
  const change = $api.useMutation('patch', '/api/v1/goals/{goal}/milestones/{milestone}')
  const removal = $api.useMutation('delete', '/api/v1/goals/{goal}/milestones/{milestone}')
  const path = { goal: goal.id, milestone: milestone.id }
  const isReached = milestone.reached_on !== null
  const toggle = () => {
    const header = { 'If-Match': String(milestone.version) }
    const body = { reached_on: isReached ? null : today() }
    void run(() => change.mutateAsync({ params: { path, header }, body }))
  }
  const { title } = milestone
  return (
    <>
      <div className={styles.actions}>
        <Button variant="plain" isPending={isPending} onPress={toggle}>
          {isReached ? <Trans>Mark as not reached</Trans> : <Trans>Mark as reached</Trans>}
          <VisuallyHidden>
            : <bdi>{title}</bdi>
          </VisuallyHidden>
        </Button>
        <Button
          variant="plain"
          aria-label={t`Remove the milestone ${title}`}
          onPress={() => void run(() => removal.mutateAsync({ params: { path } }))}
        >
          <Icon name="cross" />
        </Button>
      </div>
      <ProblemBanner title={t`The milestone was not changed`} problem={problem} />
    </>
  )
}

interface NewMilestone {
  title: string
  due_on: string
}

const longest = 200
const titleOf = ({ title }: NewMilestone) => title
const schema = v.object({
  title: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, 'required'),
    v.check((text) => !isTooLong(text, longest), 'too_long'),
  ),
  due_on: v.pipe(v.string(), v.transform(plainDate)),
})

/** The draft of a milestone, and how it is added to the goal. */
function useNewMilestone(goal: string) {
  const { run, problem, isPending } = useGoalAction()
  const { header, settled } = useIdempotencyKey()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/milestones')
  const form = useDraftForm<NewMilestone, v.InferOutput<typeof schema>>({
    draftKey: `milestone.${goal}`,
    initial: { title: '', due_on: '' },
    schema,
    textOf: titleOf,
    error: problem,
  })
  const add = (body: v.InferOutput<typeof schema>) =>
    run(async () => {
      try {
        await mutation.mutateAsync({ params: { path: { goal }, header: header() }, body })
        settled(null)
      } catch (error) {
        settled(error)
        throw error
      }
      form.clear()
    })
  return { form, add, isPending }
}

function AddMilestone({ goal }: { goal: Goal }) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const { form, add, isPending } = useNewMilestone(goal.id)
  const code = form.errorOf('title')
  const titleError =
    code === 'required' ? t`Write the milestone first.` : code && t`At most ${longest} characters.`
  if (!isOpen && form.values.title === '') {
    return (
      <div className={styles.actions}>
        <Button variant="quiet" onPress={() => setOpen(true)}>
          <Icon name="plus" />
          <Trans>Add a milestone</Trans>
        </Button>
      </div>
    )
  }
  return (
    <form className={styles.form} noValidate onSubmit={form.onSubmit((body) => void add(body))}>
      <OtherDrafts draft={form.draft} />
      <div className={styles.addMilestone}>
        <TextField label={t`Milestone`} isRequired errorMessage={titleError} {...form.field('title')} />
        <TextField
          label={t`Planned date`}
          isOptional
          type="date"
          errorMessage={form.errorOf('due_on') && t`Choose a date in the next ten years.`}
          {...form.field('due_on')}
        />
        <Button type="submit" variant="quiet" isPending={isPending}>
          <Trans>Add</Trans>
        </Button>
      </div>
      <ProblemBanner title={t`The milestone was not added`} problem={form.problem} />
    </form>
  )
}
