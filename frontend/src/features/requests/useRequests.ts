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
 * The error of an answer to a request. After a conflict (409) the request has changed, so the page explains it. Other
 * errors are shown in the dialog, where the member can try again.
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
