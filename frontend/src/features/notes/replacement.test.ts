import { describe, expect, it, test } from 'vitest'
import { endOf, type Replacement, replacementOf, selectionAfter, storable } from './replacement'

const apply = (before: string, { at, removed, inserted }: Replacement) =>
  before.slice(0, at) + inserted + before.slice(at + removed)

describe('what was typed is the smallest replacement', () => {
  it('knows by the caret which of several equal letters was typed or deleted', () => {
    expect(replacementOf('aaa', 'aaaa', 2)).toEqual({ at: 1, removed: 0, inserted: 'a' })
    expect(replacementOf('aaaa', 'aaa', 1)).toEqual({ at: 1, removed: 1, inserted: '' })
  })

  it('replaces a selection in one piece', () => {
    expect(replacementOf('one two three', 'one 2 three', 5)).toEqual({ at: 4, removed: 3, inserted: '2' })
  })

  it('is none for the same text', () => {
    expect(replacementOf('one', 'one', 1)).toBeNull()
  })

  it('is right even if the caret is not where the text changed', () => {
    expect(apply('helo', replacementOf('helo', 'hello', 5) ?? never())).toBe('hello')
    expect(apply('one two', replacementOf('one two', 'one', 0) ?? never())).toBe('one')
  })

  it('takes emoji whole, whichever half is the same', () => {
    // The two share their first half, then their second half.
    expect(replacementOf('a😀b', 'a😁b', 3)).toEqual({ at: 1, removed: 2, inserted: '😁' })
    expect(replacementOf('a😀b', 'a🐀b', 3)).toEqual({ at: 1, removed: 2, inserted: '🐀' })
  })

  it('makes any text into any other and never cuts a surrogate pair', () => {
    const letters = ['a', 'b', 'é', '漢', '😀', '😁', '🐀', '\n']
    const random = seeded(4)
    const text = () => Array.from({ length: random(8) }, () => letters[random(letters.length)]).join('')
    for (let round = 0; round < 2_000; round += 1) {
      const [before, after] = [text(), text()]
      const none = { at: 0, removed: 0, inserted: '' }
      const found = replacementOf(before, after, random(after.length + 1)) ?? none
      expect(apply(before, found)).toBe(after)
      const parts = [
        before.slice(0, found.at),
        before.slice(found.at, found.at + found.removed),
        found.inserted,
      ]
      for (const part of parts) expect(part).toBe(storable(part))
    }
  })
})

test('half a surrogate pair becomes the sign for an unknown character', () => {
  expect(storable('a\ud83d b\0 😀')).toBe('a\u{fffd} b 😀')
})

describe('the selection after a change by somebody else', () => {
  it('moves with text before it, and stays for text after it', () => {
    expect(selectionAfter([{ insert: 'new ' }], 3, 5)).toEqual([7, 9])
    expect(selectionAfter([{ retain: 8 }, { insert: 'new' }], 3, 5)).toEqual([3, 5])
    expect(selectionAfter([{ retain: 1 }, { delete: 2 }], 5, 6)).toEqual([3, 4])
  })

  it('contains what is written within it, and not what is written at its edges', () => {
    expect(selectionAfter([{ retain: 4 }, { insert: 'xx' }], 3, 5)).toEqual([3, 7])
    expect(selectionAfter([{ retain: 3 }, { insert: 'xx' }], 3, 5)).toEqual([5, 7])
    expect(selectionAfter([{ retain: 5 }, { insert: 'xx' }], 3, 5)).toEqual([3, 5])
  })

  it('keeps a caret before what another inserts at the same place', () => {
    expect(selectionAfter([{ retain: 3 }, { insert: 'world' }], 3, 3)).toEqual([3, 3])
  })

  it('shrinks to where it was if its text is deleted', () => {
    expect(selectionAfter([{ retain: 2 }, { delete: 6 }], 3, 5)).toEqual([2, 2])
    expect(selectionAfter([{ retain: 1 }, { delete: 3 }], 2, 6)).toEqual([1, 3])
  })

  it('ends after an undo where the last change was', () => {
    expect(endOf([{ retain: 2 }, { insert: 'abc' }, { retain: 4 }, { delete: 1 }])).toBe(9)
    expect(endOf([{ retain: 2 }, { insert: 'abc' }, { retain: 4 }])).toBe(5)
  })
})

function never(): never {
  throw new Error('expected a replacement')
}

/** Whole numbers below a limit, the same in each run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
