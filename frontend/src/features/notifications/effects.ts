import type { QueryClient } from '@tanstack/react-query'
import { refresh, shownIn, type Resource } from '@/api'
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
const opensOrCloses = [...requests, ...matches, ...standing]
const goesOn = [...requests, ...standing]

const affected: Record<Kind, Resource[]> = {
  enrolment_submitted: queue,
  enrolment_approved: [...matches, ...standing, '/api/v1/enrolments/{enrolment}/resources'],
  enrolment_declined: [...matches, ...standing],
  enrolment_asked_back: [...standing],
  enrolment_answered: queue,
  request_received: opensOrCloses,
  request_accepted: [...opensOrCloses, ...mentorships],
  request_declined: opensOrCloses,
  request_withdrawn: opensOrCloses,
  request_seat_taken: opensOrCloses,
  request_question: goesOn,
  request_answer: goesOn,
  request_mentor_reminder: goesOn,
  request_mentee_reminder: goesOn,
  request_expired: opensOrCloses,
  request_held: opensOrCloses,
  request_resumed: opensOrCloses,
  mentorship_ended: [...mentorships, ...matches, ...standing],
  deputy_named: deputies,
  deputy_ended: deputies,
}

/** Whatever shows something that the notification made old is asked for again, and nothing else. */
export function refreshAfter(kind: Kind, queryClient: QueryClient): void {
  void refresh(queryClient, [own, ...affected[kind]])
}

export function refreshList(queryClient: QueryClient): void {
  void refresh(queryClient, [own])
}
