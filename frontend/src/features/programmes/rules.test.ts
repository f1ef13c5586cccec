import { i18n } from '@lingui/core'
import { expect, test } from 'vitest'
import type { Schemas } from '@/api'
import { ruleTexts } from './rules'

const rule = (code: string, args: Record<string, unknown> = {}): Schemas['Rule'] => ({
  // A newer service may send a code that the contract of this app does not contain.
  code: code as Schemas['Rule']['code'],
  args,
  label: 'A newer rule',
  text: 'In the words of the service',
})
const text = (code: string, args?: Record<string, unknown>) => ruleTexts(i18n, rule(code, args)).text

test.each([
  ['at_a_time', { mentee: 1, mentor: 3 }, 'One at a time as a mentee, up to 3 as a mentor'],
  ['at_a_time', { mentee: 2, mentor: 5 }, 'Up to 2 at a time as a mentee, up to 5 as a mentor'],
  ['approval', { mentees: false, mentors: false, days: null }, 'Not needed'],
  ['approval', { mentees: true, mentors: true, days: null }, 'A coordinator approves mentees and mentors'],
  [
    'approval',
    { mentees: true, mentors: false, days: 3 },
    'A coordinator approves mentees within 3 working days',
  ],
  [
    'requests',
    { who: 'mentee_or_mentor', max: 3, days: 14 },
    'Mentees and mentors ask each other: up to 3 requests at a time, each open for 14 days',
  ],
  ['how_long', { ends: 'next_season' }, 'Until the next season opens, at the latest'],
  ['first_contact', { by: 'mentee', days: 14 }, 'The mentee writes first, within 14 days'],
  ['resources', { rule: 'required' }, 'You read them before you write your profile'],
])('%s %j reads %j', (code, args, expected) => {
  expect(text(code, args)).toBe(expected)
})

test('a rule this app does not know is shown in the words of the service', () => {
  expect(ruleTexts(i18n, rule('invented_later'))).toEqual({
    label: 'A newer rule',
    text: 'In the words of the service',
  })
})
