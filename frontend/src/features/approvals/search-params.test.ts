import { expect, it } from 'vitest'
import { approvalSearch, countFilters, isNarrowed, withFilter, withoutFilters } from './search-params'

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

it('counts the filters beside the words, and clears them without the words', () => {
  expect(countFilters({ q: 'kwame' })).toBe(0)
  expect(countFilters({ q: 'kwame', role: 'mentor', waiting: 'member' })).toBe(2)
  expect(withoutFilters({ q: 'kwame', role: 'mentor' })).toEqual({ q: 'kwame' })
  expect(withoutFilters({ country: 'KE' })).toEqual({})
})
