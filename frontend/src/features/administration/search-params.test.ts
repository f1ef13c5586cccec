import { expect, test } from 'vitest'
import { auditSearch, memberSearch } from './search-params'

test('an empty search is left out of the address', () => {
  expect(memberSearch({ q: '  ' })).toEqual({})
  expect(memberSearch({ q: 7 })).toEqual({})
  expect(memberSearch({ q: 'amina' })).toEqual({ q: 'amina' })
})

test('a kind that nobody logs is no filter', () => {
  expect(auditSearch({ q: 'amina', kind: 'member.' })).toEqual({ q: 'amina', kind: 'member.' })
  expect(auditSearch({ kind: 'shoe.' })).toEqual({})
})
