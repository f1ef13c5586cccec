import { expect, it, vi } from 'vitest'
import { cursorPaging, showMoreProps } from './paged'

it('asks for the first page without a cursor', () => {
  expect(cursorPaging.initialPageParam).toBeNull()
})

it('goes on after the last page’s own word, and ends where there is none', () => {
  expect(cursorPaging.getNextPageParam({ next: 'abc' })).toBe('abc')
  expect(cursorPaging.getNextPageParam({ next: null })).toBeNull()
})

it('notes how long the list is before more of it is asked for', () => {
  const steps: string[] = []
  const query = {
    hasNextPage: true,
    isFetchingNextPage: false,
    fetchNextPage: vi.fn(() => steps.push('fetch')),
  }
  const { hasMore, isLoading, onPress } = showMoreProps(query, () => steps.push('note'))
  onPress()
  expect({ hasMore, isLoading, steps }).toEqual({ hasMore: true, isLoading: false, steps: ['note', 'fetch'] })
})
