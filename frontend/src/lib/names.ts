import { languageCodes, countryCodes } from './codes'

export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code
}

export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}

export interface NamedCode {
  value: string
  label: string
}

const byLabel = (locale: string) => {
  const collator = new Intl.Collator(locale)
  return (a: NamedCode, b: NamedCode) => collator.compare(a.label, b.label)
}

export function countryOptions(locale: string): NamedCode[] {
  return countryCodes.map((value) => ({ value, label: countryName(value, locale) })).sort(byLabel(locale))
}

export function languageOptions(locale: string): NamedCode[] {
  return languageCodes.map((value) => ({ value, label: languageName(value, locale) })).sort(byLabel(locale))
}

/** First and last word of the name, whatever alphabet it is written in; a title is not a name. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word) && !word.endsWith('.') && !titles.has(word))
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : [words[0] ?? name]
  return chosen.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('')
}

const titles = new Set(['Dr', 'Prof', 'Professor', 'Doctor', 'Mr', 'Mrs', 'Ms', 'Mx'])
