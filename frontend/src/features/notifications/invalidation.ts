import type { QueryClient } from '@tanstack/react-query'
import { invalidate, shownIn, type Resource } from '@/api'
import type { Notification } from './stream'

type Kind = Notification['kind']

const { standing, requests, mentorships, matches } = shownIn
const own = '/api/v1/notifications'
const queue: Resource[] = [
  '/api/v1/programmes/{programme}/approvals',
  '/api/v1/programmes/{programme}/enrolments/{enrolment}',
]
const deputies: Resource[] = ['/api/v1/session', '/api/v1/programmes/{programme}/deputies']
/** A request that opens or closes also changes who is listed. */
const requestLifecycle = [...requests, ...matches, ...standing]
const requestProgress = [...requests, ...standing]

const resourcesByKind: Record<Kind, Resource[]> = {
  enrolment_submitted: queue,
  enrolment_approved: [...matches, ...standing, '/api/v1/enrolments/{enrolment}/resources'],
  enrolment_declined: [...matches, ...standing],
  enrolment_asked_back: [...standing],
  enrolment_answered: queue,
  request_received: requestLifecycle,
  request_accepted: [...requestLifecycle, ...mentorships],
  request_declined: requestLifecycle,
  request_withdrawn: requestLifecycle,
  request_seat_taken: requestLifecycle,
  request_question: requestProgress,
  request_answer: requestProgress,
  request_mentor_reminder: requestProgress,
  request_mentee_reminder: requestProgress,
  request_expired: requestLifecycle,
  request_held: requestLifecycle,
  request_resumed: requestLifecycle,
  mentorship_ended: [...mentorships, ...matches, ...standing],
  deputy_named: deputies,
  deputy_ended: deputies,
}

/** Whatever shows something that the notification made old is asked for again, and nothing else. */
export function invalidateAfter(kind: Kind, queryClient: QueryClient): void {
  void invalidate(queryClient, [own, ...resourcesByKind[kind]])
}

export function invalidateNotifications(queryClient: QueryClient): void {
  void invalidate(queryClient, [own])
}
