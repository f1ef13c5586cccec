import { languageCodes, countryCodes } from './codes'

export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}

/** As its speakers write it, with a capital where it stands alone: "Français". */
export function ownLanguageName(code: string): string {
  const [first = '', ...rest] = languageName(code, code)
  return first.toLocaleUpperCase(code) + rest.join('')
}

export interface NamedCode {
  value: string
  label: string
}

/** In the order of the reader's alphabet. */
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

/** First and last word of the name, whatever alphabet it is written in; a title is not a name. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.') && !titles.has(word))
  const [first = name] = words
  const last = words.length > 1 && !joined.test(first) ? words.at(-1) : undefined
  return [first, last].map((word) => firstLetter(word ?? '')).join('')
}

/** Letters that are written together would be read as a word of two. */
const joined = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}]/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A letter with all that belongs to it: an accent, a vowel sign. */
function firstLetter(word: string): string {
  const [first] = graphemes.segment(word)
  return first?.segment.toLocaleUpperCase() ?? ''
}

const titles = new Set(['Dr', 'Prof', 'Professor', 'Doctor', 'Mr', 'Mrs', 'Ms', 'Mx'])
