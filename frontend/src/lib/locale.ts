import { i18n, type I18n, type Messages } from '@lingui/core'
import { useLingui } from '@lingui/react'
import { catalogues as translated, partsByRoute, type Catalogue } from 'virtual:catalogues'
import { reloadForNewVersion } from './reload'
import { storage } from './storage'

const key = 'tandem.language'
const sourceLanguage = 'en'

/** English, accented, longer and right to left. Only for testing: it is never part of a society's app. */
export const pseudoLanguage = 'en-Arab'
const hasPseudoLanguage = import.meta.env.DEV || import.meta.env.VITE_GALLERY === '1'

/** The parts of each language's catalogue. Texts that every page needs are in the shell's part. */
const catalogues = new Map<string, Catalogue>(Object.entries(translated))
const shellPart = 'shell'

/** The languages that readers can choose. A new file in `locales/` adds a language. */
export const languages: string[] = [sourceLanguage, ...catalogues.keys()]

if (hasPseudoLanguage) catalogues.set(pseudoLanguage, { [shellPart]: () => import('virtual:pseudo-locale') })

const isKnown = (language: string) => language === sourceLanguage || catalogues.has(language)

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'])

export function directionOf(language: string): 'rtl' | 'ltr' {
  const script = new Intl.Locale(language).maximize().script
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr'
}

/** The app's English is British: 24-hour times, and the day before the month. */
export const intlLocale = (language: string) => (language === 'en' ? 'en-GB' : language)

interface KnownLanguages {
  /** The language of the member's account. */
  account?: string | undefined
  society?: string | undefined
}

/**
 * The language of the account, else the one chosen in this browser, else the first requested language that the app has,
 * else the society's, else English. The pseudo language is never that of an account, so the browser's choice of it stays.
 */
export function preferredLanguage(
  requested: readonly string[],
  { account, society = sourceLanguage }: KnownLanguages = {},
): string {
  const chosen = storage.read(key)
  const member = chosen === pseudoLanguage ? undefined : account
  const choices = [member, chosen, ...requested, society].filter((choice) => typeof choice === 'string')
  const known = choices
    .flatMap((choice) => [choice, choice.replace(/-.*$/, '')])
    .find((choice) => isKnown(choice))
  return known ?? sourceLanguage
}

// The build compiles messages. One that is still a string has no placeholders.
i18n.setMessagesCompiler((text) => [text])

/** The language requested last: it is active, or its messages are still loading. */
let requestedLanguage: string | undefined

/** The language of the texts that are requested now. */
export const currentLanguage = (): string => requestedLanguage ?? document.documentElement.lang

/** The catalogue parts that the opened pages need. */
const wanted = new Set([shellPart])
const loadedParts = new Map<string, Map<string, Messages>>()

/** Loads and activates a language. If its messages cannot be loaded, activates English and returns false. */
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

/** Records pages that are about to open, by route id, so that their messages are loaded with the others. */
export function requireRouteMessages(routes: readonly string[]): void {
  for (const part of routes.flatMap((route) => partsByRoute[route] ?? [])) wanted.add(part)
}

/** Loads the messages of pages before they are shown. */
export async function loadRouteMessages(routes: readonly string[]): Promise<void> {
  requireRouteMessages(routes)
  if (!(await loadWantedParts())) await reloadForNewVersion()
}

/** Parts of the catalogue that load with the first text that is shown from them. `scripts/catalogues.mjs` makes them. */
type LatePart = 'refusals' | 'notifications'

/** Loads a part before the first of its texts is shown. Returns false if it cannot be loaded. */
export async function loadMessages(part: LatePart): Promise<boolean> {
  wanted.add(part)
  return loadWantedParts()
}

/** False for a message in a part that is not loaded: `i18n` would give its English text. */
export const hasMessage = (id: string, { locale, messages }: I18n): boolean =>
  locale === sourceLanguage || id in messages

async function loadWantedParts(): Promise<boolean> {
  const language = requestedLanguage ?? i18n.locale
  const known = loadedParts.get(language)
  const lacking = [...wanted].filter((part) => catalogues.get(language)?.[part] && !known?.has(part))
  if (lacking.length === 0) return true
  const isThere = await loadParts(language, lacking)
  if (i18n.locale === language) i18n.load(language, messagesOf(language))
  return isThere
}

const messagesOf = (language: string): Messages =>
  Object.assign({}, ...(loadedParts.get(language)?.values() ?? []))

/** Returns false if a part cannot be loaded. */
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

/** Activates a language and remembers it in this browser. */
export async function chooseLanguage(language: string): Promise<void> {
  storage.write(key, language)
  const isThere = await activate(language)
  if (!isThere && isKnown(language)) await reloadForNewVersion()
}

/**
 * Switches to the language of the account, except from the pseudo language. Returns true if the language has changed.
 */
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
