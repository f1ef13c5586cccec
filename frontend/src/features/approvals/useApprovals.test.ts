import { expect, it } from 'vitest'
import { without, type Approval } from './useApprovals'

const waiting = (enrolment_id: string): Approval => ({
  enrolment_id,
  submitted_at: '2026-11-20T10:00:00Z',
  overdue: false,
  role: 'mentee',
  display_name: 'Amina Otieno',
  society_name: null,
  email: 'amina.otieno@members.test',
  headline: '',
  country: null,
  membership: {
    status: 'active',
    number: null,
    category: null,
    valid_until: null,
    verified_at: '2026-11-20T10:00:00Z',
  },
  own: false,
  questions: [],
})

it('takes the decided off a page and leaves the others in their order', () => {
  const page = { items: [waiting('one'), waiting('two'), waiting('three')], next: 'more' }
  const rest = without(page, ['two', 'elsewhere'])
  expect(rest.items.map((item) => item.enrolment_id)).toEqual(['one', 'three'])
  expect(rest.next).toBe('more')
})
