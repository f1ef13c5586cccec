import { describe, expect, it } from 'vitest'
import {
  countFilters,
  filterSearch,
  noFilters,
  parseFilters,
  validateFilterSearch,
  withoutFilter,
} from './filters'

describe('filters in the address bar', () => {
  it('come back as they were ticked', () => {
    const filters = { ...noFilters, expertise: ['haemovigilance', 'rare-donors'], languages: ['fr'] }
    const search = filterSearch(filters)
    expect(search).toEqual({ expertise: 'haemovigilance,rare-donors', languages: 'fr' })
    expect(parseFilters(search)).toEqual(filters)
  })

  it('leave a clean address when nothing is ticked', () => {
    expect(filterSearch(noFilters)).toEqual({})
  })

  it('survive a mangled link', () => {
    const search = { expertise: 'rare-donors,,rare-donors, <b>', topics: 7, page: '3', open_to: ['x'] }
    expect(validateFilterSearch(search)).toEqual({ expertise: 'rare-donors' })
  })

  it('can be taken away one by one', () => {
    const filters = { ...noFilters, topics: ['change', 'speaking'], open_to: ['joint_research'] }
    const left = withoutFilter(filters, 'topics', 'change')
    expect(left.topics).toEqual(['speaking'])
    expect(countFilters(filters)).toBe(3)
    expect(countFilters(left)).toBe(2)
  })
})
