import { expect, test } from 'vitest'
import { auditSearch, kinds, memberSearch } from './search'

test('an empty search is left out of the address', () => {
  expect(memberSearch({ q: '  ' })).toEqual({})
  expect(memberSearch({ q: 7 })).toEqual({})
  expect(memberSearch({ q: 'amina' })).toEqual({ q: 'amina' })
})

test('a kind that nobody logs is no filter', () => {
  expect(auditSearch({ q: 'amina', kind: 'member.' })).toEqual({ q: 'amina', kind: 'member.' })
  expect(auditSearch({ kind: 'shoe.' })).toEqual({})
})

test('every kind that the service logs can be chosen, and no other', () => {
  const sources = import.meta.glob<string>('../../../../api/src/features/*/event.rs', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const logged = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/"([a-z_]+\.)[a-z_]+"/g)].map(([, beginning]) => beginning),
  )
  expect(new Set(kinds)).toEqual(new Set(logged))
})
