import { expect, it } from 'vitest'
import { overdueFirst, type Approval } from './useApprovals'

const waiting = (enrolment_id: string, submitted_at: string, overdue = false): Approval => ({
  enrolment_id,
  submitted_at,
  overdue,
  role: 'mentee',
  display_name: 'Amina Otieno',
  email: 'amina.otieno@members.test',
  membership: {
    status: 'active',
    number: null,
    category: null,
    valid_until: null,
    verified_at: '2026-11-20T10:00:00Z',
  },
  own: false,
})

it('puts the overdue first, then the longest wait', () => {
  const items = [
    waiting('new', '2026-11-20T10:00:00Z'),
    waiting('late', '2026-11-12T10:00:00Z', true),
    waiting('old', '2026-11-18T10:00:00Z'),
    waiting('latest', '2026-11-10T10:00:00Z', true),
  ]
  expect(overdueFirst(items).map((item) => item.enrolment_id)).toEqual(['latest', 'late', 'old', 'new'])
})
