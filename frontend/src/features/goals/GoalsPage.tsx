import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { $api, showMoreProps, useIdempotencyKey, usePagedQuery } from '@/api'
import { goalsQuery } from '@/api/queries/goals'
import { MentorshipSection, type Mentorship } from '@/features/mentorships'
import { useFocusOnMore } from '@/lib/focus'
import {
  Button,
  Card,
  Chip,
  EmptyState,
  Page,
  PlainDate,
  ProblemBanner,
  QueryView,
  ShowMore,
  TextLink,
} from '@/ui'
import { GoalProgress } from './GoalProgress'
import { kindLabels, statusLabels } from './labels'
import { goalName, type Goal, type GoalsParams } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

/** The goals of a mentorship, for both sides. */
export function GoalsPage(params: GoalsParams) {
  const { t } = useLingui()
  return (
    <MentorshipSection {...params} section="goals">
      {(mentorship, header) => {
        const canWrite = mentorship.role === 'mentee' && mentorship.status !== 'ended'
        return (
          <Page
            title={t`Goals`}
            lead={
              mentorship.role === 'mentee'
                ? t`What you want to reach in this mentorship, and how far you are.`
                : t`What your mentee wants to reach, and how far they are.`
            }
            header={header}
          >
            <GoalList params={params} mentorship={mentorship} canWrite={canWrite} />
          </Page>
        )
      }}
    </MentorshipSection>
  )
}

interface ListProps {
  params: GoalsParams
  mentorship: Mentorship
  canWrite: boolean
}

function GoalList({ params, mentorship, canWrite }: ListProps) {
  const query = usePagedQuery(goalsQuery(params.mentorship))
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <div className={styles.main}>
      <QueryView query={{ ...query, data: query.items }}>
        {(goals) =>
          goals.length === 0 ? (
            <NoGoals params={params} mentorship={mentorship} canWrite={canWrite} />
          ) : (
            <>
              {canWrite && <SetGoal params={params} goals={goals} />}
              <ul ref={list} className={styles.list}>
                {goals.map((goal) => (
                  <li key={goal.id}>
                    <GoalRow params={params} goal={goal} canWrite={canWrite} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </div>
  )
}

function NoGoals({ params, mentorship, canWrite }: ListProps) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  if (mentorship.status === 'ended') {
    return <EmptyState title={t`No goals were set in this mentorship`} />
  }
  if (!canWrite) {
    return (
      <EmptyState title={t`No goals yet`}>
        <Trans>
          {name} sets the goals. We will tell you when the first one is there. You can then ask questions
          about it and add check-ins.
        </Trans>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t`Set your first goal`} action={<SetGoal params={params} goals={[]} />}>
      <Trans>
        Five short questions help you to write it. You can stop at any time and continue later. {name} can
        read it and ask you questions about it.
      </Trans>
    </EmptyState>
  )
}

/** Begins a draft, or opens one that is still empty. */
function SetGoal({ params, goals }: { params: GoalsParams; goals: Goal[] }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const { run, problem, isPending } = useGoalAction()
  const { header, settled } = useIdempotencyKey()
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/goals')
  const open = (goal: string) =>
    navigate({
      to: '/p/$programme/$role/mentorships/$mentorship/goals/$goal/edit',
      params: { ...params, goal },
    })
  const begin = async () => {
    const empty = goals.find((goal) => goal.status === 'draft' && goal.open_letters.length === 5)
    if (empty && goalName(empty) === '') return open(empty.id)
    const { mentorship } = params
    await run(async () => {
      try {
        const goal = await mutation.mutateAsync({
          params: { path: { mentorship }, header: header() },
          body: { kind: 'professional' },
        })
        settled(null)
        await open(goal.id)
      } catch (error) {
        settled(error)
        throw error
      }
    })
  }
  return (
    <div className={styles.actions}>
      <Button isPending={isPending} onPress={() => void begin()}>
        <Trans>Set a goal</Trans>
      </Button>
      <ProblemBanner title={t`The goal was not created`} problem={problem} />
    </div>
  )
}

const tones = { draft: 'neutral', active: 'on', reached: 'good', dropped: 'neutral' } as const

function GoalRow({ params, goal, canWrite }: { params: GoalsParams; goal: Goal; canWrite: boolean }) {
  const { t, i18n } = useLingui()
  const isDraft = goal.status === 'draft'
  const to =
    isDraft && canWrite
      ? '/p/$programme/$role/mentorships/$mentorship/goals/$goal/edit'
      : '/p/$programme/$role/mentorships/$mentorship/goals/$goal'
  return (
    <Card as="article" className={styles.row}>
      <div className={styles.rowHead}>
        <h2 className={styles.cardTitle}>
          <TextLink to={to} params={{ ...params, goal: goal.id }}>
            <bdi>{goalName(goal) || t`A goal without a name`}</bdi>
          </TextLink>
        </h2>
        <Chip tone={tones[goal.status]}>{i18n._(statusLabels[goal.status])}</Chip>
      </div>
      {!isDraft && <GoalProgress goal={goal} />}
      <GoalSummary goal={goal} />
    </Card>
  )
}

/** The kind of the goal, its date, and the questions that are open. */
function GoalSummary({ goal }: { goal: Goal }) {
  const { i18n } = useLingui()
  const due = goal.due_on && <PlainDate value={goal.due_on} />
  return (
    <p className={styles.soft}>
      {i18n._(kindLabels[goal.kind])}
      {due && (
        <>
          {'\u00a0· '}
          <Trans>by {due}</Trans>
        </>
      )}
      {goal.status === 'draft' && (
        <>
          {'\u00a0· '}
          <Plural
            value={goal.open_letters.length}
            _0="All questions answered"
            one="# question still open"
            other="# questions still open"
          />
        </>
      )}
      {goal.open_questions > 0 && (
        <>
          {'\u00a0· '}
          <Plural
            value={goal.open_questions}
            one="# question from the mentor to answer"
            other="# questions from the mentor to answer"
          />
        </>
      )}
    </p>
  )
}
