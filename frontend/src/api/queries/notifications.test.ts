import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { invalidate, type Resource } from './invalidation'
import { affectedByNotification, affectedByReading } from './notifications'

const shown = [
  '/api/v1/notifications',
  '/api/v1/notifications/preferences',
  '/api/v1/enrolments',
  '/api/v1/enrolments/{enrolment}/journey',
  '/api/v1/enrolments/{enrolment}/matches',
  '/api/v1/enrolments/{enrolment}/resources',
  '/api/v1/enrolments/{enrolment}/requests',
  '/api/v1/requests/{request}',
  '/api/v1/session',
  '/api/v1/session/browsers',
  '/api/v1/programmes/{programme}/approvals',
  '/api/v1/programmes/{programme}/enrolments/{enrolment}',
]

/** The queries that a change invalidates. */
function asked(affected: Resource[]): string[] {
  const client = new QueryClient()
  for (const path of shown) client.setQueryData(['get', path, {}], {})
  void invalidate(client, affected)
  return shown.filter((path) => client.getQueryState(['get', path, {}])?.isInvalidated)
}

test('a question asks for the request and what comes next again, and for nothing else of the enrolment', () => {
  expect(asked(affectedByNotification('request_question'))).toEqual([
    '/api/v1/notifications',
    '/api/v1/enrolments',
    '/api/v1/enrolments/{enrolment}/journey',
    '/api/v1/enrolments/{enrolment}/requests',
    '/api/v1/requests/{request}',
  ])
})

test('a registration asks for what waits for coordinators alone, and a new deputy for the session without its browsers', () => {
  const [list] = shown
  expect(asked(affectedByNotification('enrolment_submitted'))).toEqual([
    list,
    '/api/v1/programmes/{programme}/approvals',
    '/api/v1/programmes/{programme}/enrolments/{enrolment}',
  ])
  expect(asked(affectedByNotification('deputy_named'))).toEqual([list, '/api/v1/session'])
})

test('reading asks for the notifications, and not for how they come', () => {
  expect(asked(affectedByReading)).toEqual(['/api/v1/notifications'])
})
