import { expect, it } from 'vitest'
import { approvalSearch, isNarrowed, withFilter } from './search'

it('takes from the address what it knows and nothing else', () => {
  const search = { role: 'mentor', waiting: 'member', overdue: true, q: 'kwame', page: 3 }
  expect(approvalSearch(search)).toEqual({ role: 'mentor', waiting: 'member', overdue: true, q: 'kwame' })
  expect(approvalSearch({ country: 'KE' })).toEqual({ country: 'KE' })
  expect(approvalSearch({ country: 'Kenya' })).toEqual({})
  expect(approvalSearch({ role: 'boss', waiting: 'x', overdue: 'yes', q: '' })).toEqual({})
})

it('looks at those asked back as a list of its own, not as a narrowed one', () => {
  expect(isNarrowed({ waiting: 'member' })).toBe(false)
  expect(isNarrowed({ overdue: true })).toBe(true)
})

it('sets one filter and takes one away, and leaves the others', () => {
  expect(withFilter({ q: 'kwame' }, 'role', 'mentor')).toEqual({ q: 'kwame', role: 'mentor' })
  expect(withFilter({ q: 'kwame', role: 'mentor' }, 'role', undefined)).toEqual({ q: 'kwame' })
})
