import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { activeGoalsQuery } from '@/api/queries/goals'
import { Card, PlainDate, TextLink } from '@/ui'
import { GoalProgress } from './GoalProgress'
import { goalName, type Goal, type GoalsParams } from './model'
import styles from './goals.module.css'

/** The goals in progress, with how far each has come. */
export function ActiveGoalList(params: GoalsParams) {
  const title = useId()
  const goals = useQuery(activeGoalsQuery(params.mentorship)).data?.items ?? []
  if (goals.length === 0) return null
  return (
    <Card as="section" className={styles.card} aria-labelledby={title}>
      <h2 id={title} className={styles.cardTitle}>
        <Trans>Goals in progress</Trans>
      </h2>
      <ul className={styles.summaries}>
        {goals.map((goal) => (
          <li key={goal.id}>
            <TextLink
              to="/p/$programme/$role/mentorships/$mentorship/goals/$goal"
              params={{ ...params, goal: goal.id }}
            >
              <bdi>{goalName(goal)}</bdi>
            </TextLink>
            <GoalProgress goal={goal} />
            <DueDate goal={goal} />
          </li>
        ))}
      </ul>
      <p>
        <TextLink to="/p/$programme/$role/mentorships/$mentorship/goals" params={{ ...params }}>
          <Trans>All goals</Trans>
        </TextLink>
      </p>
    </Card>
  )
}

function DueDate({ goal: { due_on: day } }: { goal: Goal }) {
  if (!day) return null
  const due = <PlainDate value={day} />
  return (
    <p className={styles.soft}>
      <Trans>by {due}</Trans>
    </p>
  )
}
