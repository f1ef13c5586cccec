import { expect, it } from 'vitest'
import type { Enrolment, Session } from '@/api'
import { landingPage } from './landing'

const session = (given: Partial<Session> = {}): Session => ({
  access: 'active',
  reason: null,
  member: null,
  coordinates: [],
  administrator: false,
  name_required: false,
  ...given,
})
const enrolled = (slug: string, role: Enrolment['role'], status: Enrolment['status'] = 'approved') =>
  ({ programme: { slug, name: slug }, role, status }) as Enrolment

it('leads whoever is in one programme to their home there', () => {
  expect(landingPage(session(), [enrolled('isbt', 'mentor', 'submitted')])).toEqual({
    to: '/p/$programme/$role',
    params: { programme: 'isbt', role: 'mentor' },
  })
})

it('leads a coordinator to the approvals and an administrator to the administration', () => {
  expect(landingPage(session({ coordinates: ['isbt'] }), [])).toEqual({
    to: '/coordinate/$programme/approvals',
    params: { programme: 'isbt' },
  })
  expect(landingPage(session({ administrator: true }), [])).toEqual({ to: '/administration' })
})

it.each([
  ['two roles', session(), [enrolled('isbt', 'mentor'), enrolled('isbt', 'mentee')]],
  ['two programmes', session(), [enrolled('isbt', 'mentor'), enrolled('isth', 'mentor')]],
  ['a coordinator who is a mentor', session({ coordinates: ['isbt'] }), [enrolled('isth', 'mentor')]],
  ['who coordinates two programmes', session({ coordinates: ['isbt', 'isth'] }), []],
])('leads %s to the overview', (_, who, enrolments) => {
  expect(landingPage(who, enrolments)).toEqual({ to: '/home' })
})

it.each(['withdrawn', 'declined'] as const)('leads nobody to where their registration is %s', (status) => {
  expect(landingPage(session(), [enrolled('isbt', 'mentee', status)])).toBeUndefined()
})
