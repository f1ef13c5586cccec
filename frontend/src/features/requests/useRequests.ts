import { useCallback, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { asProblem, type Problem, useInvalidate, usePagedQuery } from '@/api'
import { affectedByRequest, openRequestsQuery, requestsQuery } from '@/api/queries/requests'
import type { MentorshipRequest } from './model'

export function useOpenRequests(enrolment: string): MentorshipRequest[] {
  const { data } = useQuery(openRequestsQuery(enrolment))
  return data?.items ?? []
}

export const useRequests = (enrolment: string, status: 'pending' | 'closed') =>
  usePagedQuery(requestsQuery(enrolment, status))

export type RequestsResult = ReturnType<typeof useRequests>

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
