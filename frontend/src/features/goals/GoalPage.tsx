import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePagedQuery } from '@/api'
import { checkInsQuery, goalQuery } from '@/api/queries/goals'
import { MentorshipSection, type Mentorship } from '@/features/mentorships'
import { useFocusOnChange } from '@/lib/focus'
import { Banner, Card, CardSkeleton, DateTime, ErrorState, LinkButton, NextStep, Page } from '@/ui'
import { AddCheckIn } from './CheckInForm'
import { CheckIns } from './CheckIns'
import { EarlierTexts } from './EarlierTexts'
import { DropGoal, ReachGoal } from './EndGoal'
import { FiveAnswers } from './FiveAnswers'
import { kindLabels, letterTexts, statusLabels } from './labels'
import { Milestones } from './Milestones'
import { goalName, type Goal, type GoalParams } from './model'
import { Questions } from './Questions'
import { StepChart } from './StepChart'
import styles from './goals.module.css'

/** One goal: the next step, progress, milestones and check-ins, with the mentor's questions beside. */
export function GoalPage(params: GoalParams) {
  const { t } = useLingui()
  const query = useQuery(goalQuery(params.goal))
  return (
    <MentorshipSection {...params} section="goals">
      {(mentorship, header) =>
        query.data ? (
          <GoalView params={params} goal={query.data} mentorship={mentorship} header={header} />
        ) : (
          <Page title={t`Goal`} header={header}>
            {query.isPending && <CardSkeleton />}
            {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
          </Page>
        )
      }
    </MentorshipSection>
  )
}

interface ViewProps {
  params: GoalParams
  goal: Goal
  mentorship: Mentorship
}

function GoalView({ params, goal, mentorship, header }: ViewProps & { header: React.ReactNode }) {
  const { t, i18n } = useLingui()
  const isRunning = mentorship.status !== 'ended'
  const isOpen = isRunning && (goal.status === 'active' || goal.status === 'draft')
  const isOwn = mentorship.role === 'mentee'
  const region = useFocusOnChange(goal.status)
  const kind = i18n._(kindLabels[goal.kind])
  const status = i18n._(statusLabels[goal.status])
  return (
    <Page
      title={goalName(goal) || t`A goal without a name`}
      eyebrow={
        <Trans>
          Goal · {kind} · {status}
        </Trans>
      }
      lead={goal.title.trim() !== '' && <span dir="auto">{goal.specific}</span>}
      header={header}
      actions={isOwn && isRunning && goal.status === 'active' && <Actions params={params} goal={goal} />}
    >
      <div ref={region} tabIndex={-1} className={styles.columns} style={{ outline: 'none' }}>
        <div className={styles.main}>
          <CurrentState params={params} goal={goal} mentorship={mentorship} />
          {goal.status !== 'draft' && <Progress goal={goal} mentorship={mentorship} />}
          <Milestones goal={goal} canWrite={isOwn && isOpen} />
          {goal.status !== 'draft' && <CheckIns goal={goal} mentorship={mentorship} />}
        </div>
        <aside className={styles.side} aria-label={t`About this goal`}>
          <Questions goal={goal} mentorship={mentorship} canWrite={isOpen} />
          <FiveAnswers goal={goal} />
          {goal.revision > 1 && <EarlierTexts goal={goal} />}
        </aside>
      </div>
    </Page>
  )
}

function Actions({ params, goal }: { params: GoalParams; goal: Goal }) {
  return (
    <>
      <LinkButton
        variant="quiet"
        to="/p/$programme/$role/mentorships/$mentorship/goals/$goal/edit"
        params={params}
      >
        <Trans>Change the goal</Trans>
      </LinkButton>
      <ReachGoal goal={goal} />
      <DropGoal goal={goal} />
    </>
  )
}

function Progress({ goal, mentorship }: { goal: Goal; mentorship: Mentorship }) {
  const query = usePagedQuery(checkInsQuery(goal.id))
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query
  useEffect(() => {
    // The line needs every check-in.
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  if (!query.items) return <CardSkeleton />
  const isShownToday = goal.status === 'active' && mentorship.status !== 'ended'
  return (
    <Card as="section">
      <StepChart goal={goal} checkIns={query.items} hasToday={isShownToday} />
    </Card>
  )
}

/** What can be done now, or how it ended. */
function CurrentState({ params, goal, mentorship }: ViewProps) {
  const { t } = useLingui()
  const on = goal.ended_at && <DateTime value={goal.ended_at} format="date" />
  if (goal.status === 'reached') {
    return (
      <Banner tone="good" title={t`Goal reached`}>
        <Trans>Reached on {on}. Well done.</Trans>
      </Banner>
    )
  }
  if (goal.status === 'dropped') {
    return (
      <Banner tone="info" title={t`Goal dropped`}>
        <p>
          <Trans>Dropped on {on}, for this reason:</Trans>
        </p>
        <p className={styles.written} dir="auto">
          {goal.drop_reason}
        </p>
      </Banner>
    )
  }
  if (mentorship.status === 'ended') {
    return (
      <Banner tone="info" title={t`This mentorship has ended`}>
        <Trans>You can still read the goal. It can no longer be changed.</Trans>
      </Banner>
    )
  }
  if (goal.status === 'active') return <AddCheckIn goal={goal} />
  return <Draft params={params} goal={goal} mentorship={mentorship} />
}

function Draft({ params, goal, mentorship }: ViewProps) {
  const { t, i18n } = useLingui()
  const name = mentorship.other.display_name
  if (mentorship.role === 'mentor') {
    return (
      <Banner tone="info" title={t`${name} is still writing this goal`}>
        <Trans>You can already read it. A question from you may help.</Trans>
      </Banner>
    )
  }
  const next = goal.open_letters[0]
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={next ? i18n._(letterTexts[next].question) : t`Start working on this goal`}
      actions={
        <LinkButton to="/p/$programme/$role/mentorships/$mentorship/goals/$goal/edit" params={params}>
          <Trans>Continue writing</Trans>
        </LinkButton>
      }
    >
      <p>
        <Trans>This goal is a draft. {name} can read it and ask you questions about it.</Trans>
      </p>
    </NextStep>
  )
}
