import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { invalidateAfter, invalidateNotifications } from './invalidation'

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

/** What is asked for again after the change. */
function asked(change: (client: QueryClient) => void): string[] {
  const client = new QueryClient()
  for (const path of shown) client.setQueryData(['get', path, {}], {})
  change(client)
  return shown.filter((path) => client.getQueryState(['get', path, {}])?.isInvalidated)
}

test('a question asks for the request and what comes next again, and for nothing else of the enrolment', () => {
  expect(asked((client) => invalidateAfter('request_question', client))).toEqual([
    '/api/v1/notifications',
    '/api/v1/enrolments',
    '/api/v1/enrolments/{enrolment}/journey',
    '/api/v1/enrolments/{enrolment}/requests',
    '/api/v1/requests/{request}',
  ])
})

test('a registration asks for what waits for coordinators alone, and a new deputy for the session without its browsers', () => {
  const [list] = shown
  expect(asked((client) => invalidateAfter('enrolment_submitted', client))).toEqual([
    list,
    '/api/v1/programmes/{programme}/approvals',
    '/api/v1/programmes/{programme}/enrolments/{enrolment}',
  ])
  expect(asked((client) => invalidateAfter('deputy_named', client))).toEqual([list, '/api/v1/session'])
})

test('reading asks for the notifications, and not for how they come', () => {
  expect(asked(invalidateNotifications)).toEqual(['/api/v1/notifications'])
})
