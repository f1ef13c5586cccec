import { queryOptions } from '@tanstack/react-query'
import type { Versioned } from '@/lib/autosave'
import { $api, api } from '../client'
import type { components } from '../schema'
import { mentorshipProgress, type Resource } from './invalidation'
import { pagedQuery } from './paged'

type Goal = components['schemas']['Goal']

export const goalPath = '/api/v1/goals/{goal}'
const goalsPath = '/api/v1/mentorships/{mentorship}/goals'
const checkInsPath = '/api/v1/goals/{goal}/check-ins'
const questionsPath = '/api/v1/goals/{goal}/questions'
const revisionsPath = '/api/v1/goals/{goal}/revisions'

/** The goals of a mentorship, newest first. */
export const goalsQuery = (mentorship: string) => pagedQuery(goalsPath, { path: { mentorship } })

/** The goals in progress. There are twenty at most, so one page holds them. */
export const activeGoalsQuery = (mentorship: string) =>
  $api.queryOptions('get', goalsPath, { params: { path: { mentorship }, query: { status: 'active' } } })

export const goalQuery = (goal: string) => $api.queryOptions('get', goalPath, { params: { path: { goal } } })

/** The check-ins of a goal, the latest day first. */
export const checkInsQuery = (goal: string) =>
  pagedQuery(checkInsPath, { path: { goal }, query: { limit: 100 } })

export const goalQuestionsQuery = (goal: string) => pagedQuery(questionsPath, { path: { goal } })

export const goalRevisionsQuery = (goal: string) => pagedQuery(revisionsPath, { path: { goal } })

export async function fetchGoal(goal: string): Promise<Versioned<Goal>> {
  const { data, response } = await api.GET(goalPath, { params: { path: { goal } } })
  return withGoalVersion(data, response)
}

/** A goal with its ETag, which the next change has to send. */
export function withGoalVersion(goal: Goal | undefined, response: Response): Versioned<Goal> {
  if (!goal) throw new Error('A goal without a body')
  return { value: goal, etag: response.headers.get('etag') ?? '' }
}

/** For the editor: it starts from the saved goal, which must not change while the mentee types. */
export const editedGoalQuery = (goal: string) =>
  queryOptions({
    queryKey: ['edited-goal', goal],
    queryFn: () => fetchGoal(goal),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** Everything that shows a goal. */
export const affectedByGoal: Resource[] = [
  goalPath,
  goalsPath,
  checkInsPath,
  questionsPath,
  revisionsPath,
  ...mentorshipProgress,
]
