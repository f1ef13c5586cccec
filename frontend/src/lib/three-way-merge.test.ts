import { describe, expect, it } from 'vitest'
import { blankProfile } from '@/features/profiles/fixtures.test-data'
import { merge } from './three-way-merge'
import type { Profile } from '@/features/profiles/model'

const latest: Profile = { ...blankProfile, headline: 'Theirs', statement: 'Same', topics: ['a', 'b'] }

describe('joining two changes of a profile', () => {
  it('drops what is saved already', () => {
    expect(merge({ statement: 'Same' }, { statement: '' }, latest).edits).toEqual({})
  })

  it('keeps an edit whose field nobody else touched', () => {
    expect(merge({ headline: 'Mine' }, { headline: 'Theirs' }, latest)).toEqual({
      edits: { headline: 'Mine' },
      base: { headline: 'Theirs' },
      conflicts: [],
    })
  })

  it('calls it a conflict when both changed the same field differently', () => {
    expect(merge({ topics: ['a'] }, { topics: [] }, latest).conflicts).toEqual([
      { field: 'topics', mine: ['a'], theirs: ['a', 'b'] },
    ])
  })

  it('calls it the same conflict again until somebody has chosen', () => {
    const once = merge({ topics: ['a'] }, { topics: [] }, latest)
    expect(merge(once.edits, once.base, latest).conflicts).toEqual(once.conflicts)
  })
})
