import { i18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { effectText } from './labels'
import { checkUpSearch, quietSearch } from './search-params'

describe('the effect of a reminder', () => {
  const reminded = '2026-12-20T09:00:00Z'

  it('says what happened and how many days later', () => {
    const text = (at: '2026-12-20T15:00:00Z' | '2026-12-21T09:00:00Z' | '2026-12-23T09:00:00Z') =>
      effectText({ kind: 'meeting_proposed', at }, reminded, i18n)
    expect(text('2026-12-20T15:00:00Z')).toBe('A meeting was proposed, on the same day')
    expect(text('2026-12-21T09:00:00Z')).toBe('A meeting was proposed, 1 day later')
    expect(text('2026-12-23T09:00:00Z')).toBe('A meeting was proposed, 3 days later')
  })
})

describe('the address', () => {
  it('has the answer that was chosen in the mail, and no other word', () => {
    expect(checkUpSearch({ answer: 'need_help' })).toEqual({ answer: 'need_help' })
    expect(checkUpSearch({ answer: 'perhaps' })).toEqual({})
  })

  it('has the list of reminders where it is selected', () => {
    expect(quietSearch({ list: 'reminded' })).toEqual({ list: 'reminded' })
    expect(quietSearch({ list: 'quiet' })).toEqual({})
  })
})
