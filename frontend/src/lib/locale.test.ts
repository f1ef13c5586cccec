import { expect, test } from 'vitest'
import { directionOf, intlLocale, preferredLanguage } from './locale'

test('a language nobody has written yet falls back to English', () => {
  expect(preferredLanguage(['tlh', 'xx-YY'])).toBe('en')
})

test('a region is no reason to miss the language', () => {
  expect(preferredLanguage(['en-AU'])).toBe('en')
})

test('Arabic runs from right to left', () => {
  expect(directionOf('ar')).toBe('rtl')
  expect(directionOf('fr')).toBe('ltr')
})

test('English is British English to the platform', () => {
  expect(intlLocale('en')).toBe('en-GB')
  expect(intlLocale('fr')).toBe('fr')
})
