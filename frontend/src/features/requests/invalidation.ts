import { useCallback, useState } from 'react'
import { asProblem, type Problem, useInvalidate } from '@/api'
import { affectedByRequest } from '@/api/queries/requests'

export function useInvalidateRequests(): () => Promise<void> {
  const invalidate = useInvalidate()
  return useCallback(() => invalidate(affectedByRequest), [invalidate])
}

/**
 * Why an answer was not sent. What has changed meanwhile changes the page, which explains it; anything else is said in the
 * dialog, where it can be tried again.
 */
export function useRequestProblem(onChanged: (problem: Problem) => void) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const failed = (error: unknown) => {
    const found = asProblem(error)
    if (found.status === 409) onChanged(found)
    else setProblem(found)
  }
  return { problem, failed, forget: () => setProblem(null) }
}
