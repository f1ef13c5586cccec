import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { useLingui } from '@lingui/react'
import { storage } from './storage'

const key = 'tandem.language'
const sourceLanguage = 'en'

const catalogues = import.meta.glob<{ messages: Record<string, string> }>([
  '../locales/*.po',
  '!../locales/en.po',
])

const languageOf = (path: string) => path.replace(/^.*\/(.+)\.po$/, '$1')

/** Adding a file to `locales/` adds a language here. */
export const languages: string[] = [sourceLanguage, ...Object.keys(catalogues).map(languageOf)]

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

export const directionOf = (language: string) => (rightToLeft.has(language) ? 'rtl' : 'ltr')

/** British English is the platform's English: 24-hour times and day before month. */
export const intlLocale = (language: string) => (language === 'en' ? 'en-GB' : language)

export function preferredLanguage(wanted: readonly string[] = navigator.languages): string {
  const choices = [storage.read(key), ...wanted]
  const known = choices
    .map((choice) => choice?.split('-')[0])
    .find((choice) => languages.includes(choice ?? ''))
  return known ?? sourceLanguage
}

export async function activate(language: string): Promise<void> {
  i18n.setMessagesCompiler(compileMessage)
  const load = catalogues[`../locales/${language}.po`]
  const messages = load ? (await load()).messages : {}
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}

export async function chooseLanguage(language: string): Promise<void> {
  storage.write(key, language)
  await activate(language)
}

/** The locale for `Intl`. */
export function useLocale(): string {
  const { i18n: current } = useLingui()
  return intlLocale(current.locale)
}
