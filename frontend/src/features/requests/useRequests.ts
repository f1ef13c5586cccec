import { useQuery } from '@tanstack/react-query'
import { usePagedQuery } from '@/api'
import { openRequestsQuery, requestsQuery } from '@/api/queries/requests'
import type { MentorshipRequest } from './model'

export function useOpenRequests(enrolment: string): MentorshipRequest[] {
  const { data } = useQuery(openRequestsQuery(enrolment))
  return data?.items ?? []
}

export const useRequests = (enrolment: string, status: 'pending' | 'closed') =>
  usePagedQuery(requestsQuery(enrolment, status))

export type RequestsResult = ReturnType<typeof useRequests>
