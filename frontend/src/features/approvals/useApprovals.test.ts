import { expect, it } from 'vitest'
import { waiting } from './fixtures.test-data'
import { without } from './useApprovals'

it('takes the decided off a list, leaves the others in their order and counts those', () => {
  const items = ['one', 'two', 'three'].map((enrolment_id) => waiting({ enrolment_id }))
  const pages = [
    { items, next: 'more', total: 24 },
    { items: [waiting({ enrolment_id: 'four' })], next: null, total: 24 },
  ]
  const [first, second] = without(pages, ['two', 'four', 'elsewhere'])
  expect(first?.items.map((item) => item.enrolment_id)).toEqual(['one', 'three'])
  expect(first?.next).toBe('more')
  expect(second?.items).toEqual([])
  expect([first?.total, second?.total]).toEqual([22, 22])
})
