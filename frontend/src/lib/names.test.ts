import { expect, test } from 'vitest'
import { countryOptions, initials, languageName, ownLanguageName } from './names'

test.each([
  ['Dr Léonie Marchetti', 'LM'],
  ['Prof. Kwame Boateng', 'KB'],
  ['Suharto', 'S'],
  ['山田 太郎', '山太'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['E\u0301mile Zola', 'E\u0301Z'],
  ['किरण देसाई', 'किदे'],
  ['김민수', '김'],
  ['محمد بن سلمان', 'م'],
  ['', ''],
])('the initials of %j are %j', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test('countries are named and ordered in the language of the reader', () => {
  const labels = countryOptions('fr').map((country) => country.label)
  expect(labels).toContain('Norvège')
  expect(labels.indexOf('Égypte')).toBeLessThan(labels.indexOf('France'))
})

test('Kosovo is among the countries in both languages', () => {
  for (const language of ['en-GB', 'fr']) {
    const kosovo = countryOptions(language).find((country) => country.value === 'XK')
    expect(kosovo?.label).toBe('Kosovo')
  }
})

test.each([
  ['en', 'English'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
])('%s is offered as %s', (code, name) => {
  expect(ownLanguageName(code)).toBe(name)
})

test('a language is named in another', () => {
  expect(languageName('fr', 'en')).toBe('French')
})
