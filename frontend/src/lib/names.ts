import { languageCodes, countryCodes } from './codes'

export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}

/** The name of a language in that language, with a capital letter: "Français". */
export function ownLanguageName(code: string): string {
  const [first = '', ...rest] = languageName(code, code)
  return first.toLocaleUpperCase(code) + rest.join('')
}

export interface NamedCode {
  value: string
  label: string
}

/** Sorted by the reader's alphabet. */
export function sortedByLabel<T extends NamedCode>(options: T[], locale: string): T[] {
  const collator = new Intl.Collator(locale)
  return [...options].sort((a, b) => collator.compare(a.label, b.label))
}

export function countryOptions(locale: string): NamedCode[] {
  const options = countryCodes.map((value) => ({ value, label: countryName(value, locale) }))
  return sortedByLabel(options, locale)
}

export function languageOptions(locale: string): NamedCode[] {
  const options = languageCodes.map((value) => ({ value, label: languageName(value, locale) }))
  return sortedByLabel(options, locale)
}

/** The initials of the first and last word of a name, in any alphabet. Titles are left out. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.') && !titles.has(word))
  const [first = name] = words
  const last = words.length > 1 && !joined.test(first) ? words.at(-1) : undefined
  return [first, last].map((word) => firstLetter(word ?? '')).join('')
}

/** Letters of these scripts are joined, so two initials would read as a word. */
const joined = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}]/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The first letter with its combining marks, such as an accent or a vowel sign. */
function firstLetter(word: string): string {
  const [first] = graphemes.segment(word)
  return first?.segment.toLocaleUpperCase() ?? ''
}

const titles = new Set(['Dr', 'Prof', 'Professor', 'Doctor', 'Mr', 'Mrs', 'Ms', 'Mx'])
