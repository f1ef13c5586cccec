import { describe, expect, it } from 'vitest'
import { formatAddress, leftover, remainingProblems, type LineProblem } from './pasted-addresses'

const problem = (line: number, text: string, code: LineProblem['code']): LineProblem => ({ line, text, code })

describe('what stays after sending', () => {
  it('keeps only what can be put right, and numbers it as it stands now', () => {
    const left = leftover([
      problem(2, 'maria at members', 'invalid_address'),
      problem(3, 'kofi@members.test', 'already_invited'),
      problem(7, 'leonie@members', 'invalid_address'),
      problem(9, 'amina@members.test', 'repeated'),
    ])
    expect(left.text).toBe('maria at members\nleonie@members')
    expect(left.wrong.map((one) => one.line)).toEqual([1, 2])
    expect(left.settled.map((one) => one.code)).toEqual(['already_invited', 'repeated'])
  })

  it('is nothing when everybody was reached', () => {
    expect(leftover([])).toEqual({ text: '', wrong: [], settled: [] })
  })
})

describe('an address as it would be pasted', () => {
  it('keeps a comma in the name together and lets nothing break out of it', () => {
    expect(formatAddress('Otieno, Amina', 'amina@members.test')).toBe('"Otieno, Amina" <amina@members.test>')
    expect(formatAddress('A" <b@evil.test>, "', 'amina@members.test')).toBe(
      '"A   b@evil.test ," <amina@members.test>',
    )
    expect(formatAddress(' ', 'amina@members.test')).toBe('amina@members.test')
  })
})

describe('what is said of the lines that stayed', () => {
  const wrong = [
    problem(1, 'maria at members', 'invalid_address'),
    problem(2, 'leonie@members', 'invalid_address'),
  ]

  it('is said of those that are still in the field, where they stand now', () => {
    expect(remainingProblems('kofi@members.test\n leonie@members', wrong)).toEqual([
      problem(2, 'leonie@members', 'invalid_address'),
    ])
  })

  it('is over when they have been put right or taken out', () => {
    expect(remainingProblems('maria@members.test\nleonie@members.test', wrong)).toEqual([])
    expect(remainingProblems('', wrong)).toEqual([])
  })
})
