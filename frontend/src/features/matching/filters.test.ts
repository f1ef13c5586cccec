import { describe, expect, it } from 'vitest'
import {
  countFilters,
  filterQuery,
  filterSearch,
  noFilters,
  parseFilters,
  validateFilterSearch,
  withoutFilter,
  withoutSelection,
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

  it('keep the words that were searched for, numbers too, and no more than the service takes', () => {
    expect(validateFilterSearch({ q: '  Léonie near-miss ' })).toEqual({ q: 'Léonie near-miss' })
    expect(validateFilterSearch({ q: 1984 })).toEqual({ q: '1984' })
    expect(validateFilterSearch({ q: '   ' })).toEqual({})
    expect(validateFilterSearch({ q: ['x'] })).toEqual({})
    expect(Array.from(validateFilterSearch({ q: '𠮷'.repeat(120) }).q ?? '')).toHaveLength(100)
  })

  it('ask the service for the shortlist or the hidden, and for nothing it does not know', () => {
    expect(filterQuery(parseFilters({ only: 'shortlisted', languages: 'fr' }))).toEqual({
      languages: 'fr',
      shortlisted: true,
    })
    expect(filterQuery(parseFilters({ only: 'hidden' }))).toEqual({ hidden: true })
    expect(filterQuery(parseFilters({ only: 'everybody' }))).toEqual({})
  })

  it('are cleared without forgetting the search', () => {
    const filters = { ...noFilters, topics: ['change'], q: 'leonie', only: 'shortlisted' as const }
    expect(withoutSelection(filters)).toEqual({ ...noFilters, q: 'leonie', only: 'shortlisted' })
  })
})
