import type { QueryClient } from '@tanstack/react-query'
import type { Notification } from './stream'

type Kind = Notification['kind']

const around = ['/journey', '/enrolments']
const requests = ['/requests', ...around]
const mentorships = ['/mentorships', '/matches', ...around]

const affected: Record<Kind, string[]> = {
  enrolment_submitted: ['/approvals'],
  enrolment_approved: ['/matches', ...around],
  enrolment_declined: ['/matches', ...around],
  enrolment_asked_back: around,
  enrolment_answered: ['/approvals'],
  request_received: requests,
  request_accepted: [...requests, ...mentorships],
  request_declined: requests,
  request_withdrawn: requests,
  request_seat_taken: requests,
  request_question: requests,
  request_answer: requests,
  request_mentor_reminder: requests,
  request_mentee_reminder: requests,
  request_expired: [...requests, '/matches'],
  request_held: requests,
  request_resumed: requests,
  mentorship_ended: mentorships,
  deputy_named: ['/session', '/deputies'],
  deputy_ended: ['/session', '/deputies'],
}

/** Whether a query to this address shows something that the notification made old. */
export function isAffected(kind: Kind, address: string): boolean {
  return address.endsWith('/notifications') || affected[kind].some((part) => address.includes(part))
}

/** What is on screen is asked for again; what is not, when it is next opened. */
export function refreshAfter(kind: Kind, queryClient: QueryClient): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[1] === 'string' && isAffected(kind, queryKey[1]),
  })
}

export function refreshList(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => typeof queryKey[1] === 'string' && queryKey[1].endsWith('/notifications'),
  })
}
