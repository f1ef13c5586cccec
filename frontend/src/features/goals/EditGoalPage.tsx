import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { editedGoalQuery } from '@/api/queries/goals'
import { MentorshipSection, type Mentorship } from '@/features/mentorships'
import type { Versioned } from '@/lib/autosave'
import { CardSkeleton, ErrorState, Page } from '@/ui'
import { ChangeActiveGoal } from './ChangeActiveGoal'
import type { Goal, GoalParams } from './model'
import { WriteDraft } from './WriteDraft'

/** Writing a draft, or changing an active goal. The mentee's page; everybody else sees the goal. */
export function EditGoalPage(params: GoalParams) {
  const { t } = useLingui()
  const query = useQuery(editedGoalQuery(params.goal))
  return (
    <MentorshipSection {...params} section="goals">
      {(mentorship, header) => {
        if (!query.data) {
          return (
            <Page title={t`Goal`} header={header}>
              {query.isPending && <CardSkeleton />}
              {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
            </Page>
          )
        }
        return <Editor params={params} loaded={query.data} mentorship={mentorship} header={header} />
      }}
    </MentorshipSection>
  )
}

interface EditorProps {
  params: GoalParams
  loaded: Versioned<Goal>
  mentorship: Mentorship
  header: ReactNode
}

function Editor({ params, loaded, mentorship, header }: EditorProps) {
  const { t } = useLingui()
  const { status } = loaded.value
  const canWrite =
    mentorship.role === 'mentee' &&
    mentorship.status !== 'ended' &&
    (status === 'draft' || status === 'active')
  if (!canWrite) {
    return <Navigate to="/p/$programme/$role/mentorships/$mentorship/goals/$goal" params={params} replace />
  }
  const name = mentorship.other.display_name
  if (status === 'draft') {
    return (
      <Page
        title={t`Set a goal`}
        eyebrow={<Trans>Draft · {name} can read it and ask about it</Trans>}
        lead={
          <Trans>
            Five short questions. Write as you speak. You can stop at any time and continue later.
          </Trans>
        }
        header={header}
      >
        <WriteDraft params={params} loaded={loaded} mentorship={mentorship} />
      </Page>
    )
  }
  return (
    <Page
      title={t`Change the goal`}
      lead={<Trans>A goal can change. The earlier version stays readable for both of you.</Trans>}
      header={header}
    >
      <ChangeActiveGoal params={params} loaded={loaded} mentorship={mentorship} />
    </Page>
  )
}
