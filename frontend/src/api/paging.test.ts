import { expect, it } from 'vitest'
import { byCursor } from './paging'

it('asks for the first page without a cursor', () => {
  expect(byCursor.initialPageParam).toBeNull()
})

it('goes on after the last page’s own word, and ends where there is none', () => {
  expect(byCursor.getNextPageParam({ next: 'abc' })).toBe('abc')
  expect(byCursor.getNextPageParam({ next: null })).toBeNull()
})
