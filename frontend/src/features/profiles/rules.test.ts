import { describe, expect, it } from 'vitest'
import { programme } from '@/testing/programme'
import {
  validateChanges,
  isAddressOrNumber,
  isOrcid,
  limitsOf,
  passesMidnight,
  normalizeOrcid,
} from './rules'

describe('ORCID iD', () => {
  it.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])(
    'knows %s by its check digit',
    (value) => expect(isOrcid(value)).toBe(true),
  )

  it.each(['0000-0002-1825-0098', '0000-0002-1825', '0000-0002-1694-2330', ''])('refuses %s', (value) =>
    expect(isOrcid(value)).toBe(false),
  )

  it('takes what people paste', () => {
    expect(normalizeOrcid('https://orcid.org/0000-0002-1694-233x')).toBe('0000-0002-1694-233X')
    expect(normalizeOrcid(' 0000 0002 1825 0097 ')).toBe('0000-0002-1825-0097')
    expect(normalizeOrcid('  ')).toBeNull()
    expect(normalizeOrcid('not one')).toBe('not one')
  })
})

describe('what is not sent', () => {
  const limits = { topics_at_most: 3, expertise_at_most: null }

  it('counts characters as people do', () => {
    expect(validateChanges({ headline: '👩🏽‍🔬'.repeat(10) }, limits)).toEqual({})
    expect(validateChanges({ headline: 'x'.repeat(121) }, limits)).toEqual({
      headline: { code: 'too_long', args: { max: 120 } },
    })
  })

  it('has no limit where the programme has none', () => {
    const many = Array.from({ length: 15 }, (_, index) => `area-${index}`)
    expect(validateChanges({ expertise: many }, limits)).toEqual({})
  })

  it('needs working hours that end at another time than they begin', () => {
    const hours = (start: string, end: string) => validateChanges({ working_hours: { start, end } }, limits)
    expect(hours('09:00', '09:00')).toHaveProperty('working_hours')
    expect(hours('', '09:00')).toHaveProperty('working_hours')
  })

  it('takes working hours that pass midnight', () => {
    expect(validateChanges({ working_hours: { start: '20:00', end: '04:00' } }, limits)).toEqual({})
    expect(passesMidnight({ start: '20:00', end: '04:00' })).toBe(true)
    expect(passesMidnight({ start: '16:00', end: '00:00' })).toBe(true)
    expect(passesMidnight({ start: '09:00', end: '17:00' })).toBe(false)
  })
})

it('limits the areas of a mentor, not of a mentee', () => {
  expect(limitsOf(programme.policy, 'mentor').expertise_at_most).toBe(5)
  expect(limitsOf(programme.policy, 'mentee').expertise_at_most).toBeNull()
})

describe('somebody never to be matched with', () => {
  it.each(['boss@clinic.test', 'ISBT-10234', '12 345'])('can be meant by %s', (text) =>
    expect(isAddressOrNumber(text)).toBe(true),
  )

  it.each(['Amina Otieno', 'boss@', '@clinic.test', 'boss@clinic', 'Amina <boss@clinic.test>'])(
    'cannot be meant by %s',
    (text) => expect(isAddressOrNumber(text)).toBe(false),
  )
})
