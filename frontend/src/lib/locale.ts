import { i18n, type Messages } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { catalogues as translated, partsByRoute, type Catalogue } from 'virtual:catalogues'
import { reloadForNewVersion } from './reload'
import { storage } from './storage'

const key = 'tandem.language'
const sourceLanguage = 'en'

/** English, accented, longer and from right to left: for trying the app, never part of what a society runs. */
export const pseudoLanguage = 'en-Arab'
const hasPseudoLanguage = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1'

/** The parts of a language's catalogue; texts that stand around every page are in the first of them. */
const catalogues = new Map<string, Catalogue>(Object.entries(translated))
const shellPart = 'shell'

/** What people may choose; adding a file to `locales/` adds a language here. */
export const languages: string[] = [sourceLanguage, ...catalogues.keys()]

if (hasPseudoLanguage) catalogues.set(pseudoLanguage, { [shellPart]: () => import('virtual:pseudo-locale') })

const isKnown = (language: string) => language === sourceLanguage || catalogues.has(language)

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'])

export function directionOf(language: string): 'rtl' | 'ltr' {
  const script = new Intl.Locale(language).maximize().script
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr'
}

/** British English is the platform's English: 24-hour times and day before month. */
export const intlLocale = (language: string) => (language === 'en' ? 'en-GB' : language)

/** The language chosen here, or else the first of those wanted that the app has, or else the society's. */
export function preferredLanguage(requiredParts: readonly string[], society = sourceLanguage): string {
  const choices = [storage.read(key), ...requiredParts, society].filter((choice) => choice !== null)
  const known = choices
    .flatMap((choice) => [choice, choice.replace(/-.*$/, '')])
    .find((choice) => isKnown(choice))
  return known ?? sourceLanguage
}

// Messages are compiled when the app is built; what is still a text has no placeholder in it.
i18n.setMessagesCompiler((text) => [text])

/** The one asked for last: spoken, or its texts are still on their way. */
let requestedLanguage: string | undefined

/** What the pages that were opened need of a catalogue. */
const wanted = new Set([shellPart])
const loadedParts = new Map<string, Map<string, Messages>>()

/** Where the texts of a language cannot be had, the app speaks English; false then. */
export async function activate(language: string): Promise<boolean> {
  requestedLanguage = language
  const isThere = await loadParts(language, wanted)
  if (requestedLanguage !== language) return true
  const spoken = isThere ? language : sourceLanguage
  requestedLanguage = spoken
  i18n.loadAndActivate({ locale: spoken, messages: messagesOf(spoken) })
  document.documentElement.lang = spoken
  document.documentElement.dir = directionOf(spoken)
  return isThere
}

/** Notes which pages are about to be opened, by the ids of their routes, so that their texts come with the others. */
export function requireRouteMessages(routes: readonly string[]): void {
  for (const part of routes.flatMap((route) => partsByRoute[route] ?? [])) wanted.add(part)
}

/** Brings the texts of pages before they are shown. */
export async function loadRouteMessages(routes: readonly string[]): Promise<void> {
  requireRouteMessages(routes)
  const language = requestedLanguage ?? i18n.locale
  const known = loadedParts.get(language)
  const lacking = [...wanted].filter((part) => catalogues.get(language)?.[part] && !known?.has(part))
  if (lacking.length === 0) return
  const isThere = await loadParts(language, lacking)
  if (i18n.locale === language) i18n.load(language, messagesOf(language))
  if (!isThere) await reloadForNewVersion()
}

const messagesOf = (language: string): Messages =>
  Object.assign({}, ...(loadedParts.get(language)?.values() ?? []))

/** False where one of them cannot be had. */
async function loadParts(language: string, parts: Iterable<string>): Promise<boolean> {
  const catalogue = catalogues.get(language)
  if (!catalogue) return language === sourceLanguage
  const known = loadedParts.get(language) ?? new Map<string, Messages>()
  loadedParts.set(language, known)
  const brought = [...parts].map(async (part) => {
    const messages = known.has(part) ? undefined : (await catalogue[part]?.())?.messages
    if (messages) known.set(part, messages)
  })
  return (await Promise.allSettled(brought)).every(({ status }) => status === 'fulfilled')
}

/** Remembered in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  storage.write(key, language)
  const isThere = await activate(language)
  if (!isThere && isKnown(language)) await reloadForNewVersion()
}

/** The language of the account, unless the app is being tried in a made-up one; true where it was another one until now. */
export async function adoptAccountLanguage(language: string): Promise<boolean> {
  if (i18n.locale === language || i18n.locale === pseudoLanguage || !isKnown(language)) return false
  await chooseLanguage(language)
  return true
}

/** The locale for `Intl`. */
export function useLocale(): string {
  const { i18n: current } = useLingui()
  return intlLocale(current.locale)
}
