import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { asProblem, type Problem, invalidate, shownIn } from '@/api'

const { standing, requests, mentorships, matches } = shownIn

/** A request changes seats, lists and the next step at once; whatever shows them is asked for again. */
export function useInvalidateRequests(): () => Promise<void> {
  const queryClient = useQueryClient()
  return useCallback(
    () => invalidate(queryClient, [...standing, ...requests, ...mentorships, ...matches]),
    [queryClient],
  )
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
