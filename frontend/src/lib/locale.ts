import { i18n, type Messages } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { storage } from './storage'

type Load = () => Promise<{ messages: Messages }>

const key = 'tandem.language'
const sourceLanguage = 'en'

/** English, accented, longer and from right to left: for trying the app, never part of what a society runs. */
export const pseudoLanguage = 'en-Arab'
const isTried = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1'

const written = import.meta.glob<{ messages: Messages }>(['../locales/*.po', '!../locales/en.po'])
const languageOf = (path: string) => path.replace(/^.*\/(.+)\.po$/, '$1')

const catalogues = new Map<string, Load>(
  Object.entries(written).map(([path, load]) => [languageOf(path), load]),
)

/** What people may choose; adding a file to `locales/` adds a language here. */
export const languages: string[] = [sourceLanguage, ...catalogues.keys()]

if (isTried) catalogues.set(pseudoLanguage, () => import('virtual:pseudo-locale'))

const isKnown = (language: string) => language === sourceLanguage || catalogues.has(language)

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'])

export function directionOf(language: string): 'rtl' | 'ltr' {
  const script = new Intl.Locale(language).maximize().script
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr'
}

/** British English is the platform's English: 24-hour times and day before month. */
export const intlLocale = (language: string) => (language === 'en' ? 'en-GB' : language)

/** The language chosen here, or else the first of those wanted that the app has, or else the society's. */
export function preferredLanguage(wanted: readonly string[], society = sourceLanguage): string {
  const choices = [storage.read(key), ...wanted, society].filter((choice) => choice !== null)
  const known = choices
    .flatMap((choice) => [choice, choice.replace(/-.*$/, '')])
    .find((choice) => isKnown(choice))
  return known ?? sourceLanguage
}

// Messages are compiled when the app is built; what is still a text has no placeholder in it.
i18n.setMessagesCompiler((text) => [text])

/** The one asked for last, while its texts are still on their way. */
let awaited: string | undefined

/** Where the texts of a language cannot be had, the app speaks English. */
export async function activate(language: string): Promise<void> {
  awaited = language
  const texts = await textsOf(language)
  if (awaited !== language) return
  const spoken = texts ? language : sourceLanguage
  i18n.loadAndActivate({ locale: spoken, messages: texts ?? {} })
  document.documentElement.lang = spoken
  document.documentElement.dir = directionOf(spoken)
}

async function textsOf(language: string): Promise<Messages | null> {
  try {
    return (await catalogues.get(language)?.())?.messages ?? null
  } catch {
    return null
  }
}

/** Remembered in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  storage.write(key, language)
  await activate(language)
}

/** The language of the account, unless the app is being tried in a made-up one; true where it was another one until now. */
export async function followAccount(language: string): Promise<boolean> {
  if (i18n.locale === language || i18n.locale === pseudoLanguage || !isKnown(language)) return false
  await chooseLanguage(language)
  return true
}

/** The locale for `Intl`. */
export function useLocale(): string {
  const { i18n: current } = useLingui()
  return intlLocale(current.locale)
}
