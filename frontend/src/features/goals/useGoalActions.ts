import { useState } from 'react'
import { asProblem, type Problem, useInvalidate } from '@/api'
import { affectedByGoal } from '@/api/queries/goals'

/**
 * Runs an action on a goal and refetches what shows it, also after a refusal, because the goal may have changed.
 * Returns whether the action succeeded.
 */
export function useGoalAction() {
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isPending, setPending] = useState(false)
  const run = async (action: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    setPending(true)
    try {
      await action()
      return true
    } catch (error) {
      setProblem(asProblem(error))
      return false
    } finally {
      setPending(false)
      void invalidate(affectedByGoal)
    }
  }
  return { run, problem, isPending, forget: () => setProblem(null) }
}
