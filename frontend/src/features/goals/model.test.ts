import { expect, test } from 'vitest'
import { goalName, openLetters, parseAmount, type GoalFields } from './model'

const complete: GoalFields = {
  kind: 'professional',
  title: '',
  specific: 'Start near-miss reporting.',
  measured: 'Hospitals that report',
  unit: 'hospitals',
  start_value: '0',
  target_value: '8',
  attainable: 'I train the nurses.',
  realistic: 'Two hours a week.',
  due_on: '2027-03-31',
}

test('a number has a point or a comma and at most two decimals', () => {
  expect(['5', ' 2,5 ', '-0.25', '−3', '00,10'].map(parseAmount)).toEqual([5, 2.5, -0.25, -3, 0.1])
  expect(['', '5.', '1.234', 'five', '1e3', '1 000', '123456789'].map(parseAmount)).toEqual(
    Array.from({ length: 7 }, () => null),
  )
})

test('a letter is open until it is answered', () => {
  expect(openLetters(complete)).toEqual([])
  expect(openLetters({ ...complete, specific: ' ', realistic: '', due_on: '' })).toEqual([
    'specific',
    'realistic',
    'time_sensitive',
  ])
  for (const change of [{ unit: '' }, { measured: '' }, { target_value: '0' }, { start_value: 'x' }]) {
    expect(openLetters({ ...complete, ...change })).toEqual(['measurable'])
  }
})

test('a goal without a title is named by what it says', () => {
  expect(goalName(complete)).toBe('Start near-miss reporting.')
  expect(goalName({ ...complete, title: ' First report ' })).toBe('First report')
})
