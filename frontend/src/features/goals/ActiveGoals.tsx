import { Suspense } from 'react'
import { lazyComponent } from '@/lib/lazy-component'
import type { GoalsParams } from './model'

const ActiveGoalList = lazyComponent(async () => ({
  default: (await import('./ActiveGoalList')).ActiveGoalList,
}))

/** For the overview of a mentorship: the goals in progress. They load after the overview. */
export function ActiveGoals(params: GoalsParams) {
  return (
    <Suspense>
      <ActiveGoalList {...params} />
    </Suspense>
  )
}
