import { $api, cursorPaging } from '@/api'

import type { MentorshipRequest } from './model'

/** Every pending request of this enrolment: never more than the policy's few, so one page holds them. */
export function useOpenRequests(enrolment: string): MentorshipRequest[] {
  const { data } = $api.useQuery('get', '/api/v1/enrolments/{enrolment}/requests', {
    params: { path: { enrolment }, query: { status: 'pending', limit: 100 } },
  })
  return data?.items ?? []
}

/** Requests page after page, the newest first. */
export function useRequests(enrolment: string, status: 'pending' | 'closed') {
  return $api.useInfiniteQuery(
    'get',
    '/api/v1/enrolments/{enrolment}/requests',
    { params: { path: { enrolment }, query: { status } } },
    cursorPaging,
  )
}
