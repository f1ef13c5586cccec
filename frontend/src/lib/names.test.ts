import { expect, test } from 'vitest'
import { countryOptions, initials, languageName } from './names'

test.each([
  ['Dr Léonie Marchetti', 'LM'],
  ['Prof. Kwame Boateng', 'KB'],
  ['Suharto', 'S'],
  ['山田 太郎', '山太'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['', ''],
])('the initials of %j are %j', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test('countries are named and ordered in the language of the reader', () => {
  const labels = countryOptions('fr').map((country) => country.label)
  expect(labels).toContain('Norvège')
  expect(labels.indexOf('Égypte')).toBeLessThan(labels.indexOf('France'))
})

test('a language is named in another', () => {
  expect(languageName('fr', 'en')).toBe('French')
})
