// @ts-check
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

const name = 'virtual:pseudo-locale'
const resolved = `\0${name}`

const accented = new Map(
  [...'aáeéiíoóuúcçnñyýsš'.matchAll(/(.)(.)/gu)].map(([, plain, marked]) => [plain, marked]),
)

/** Lingui's place of an element in a text. */
const element = /(<\/?\d+\/?>)/

/** Every word under an order to run from right to left. @param {string} text */
const reversed = (text) => text.replaceAll(/[^\s<>]+/gu, '\u{200f}\u{202e}$&\u{202c}\u{200f}')

/** Accents, and a third longer, as German or French can be. @param {string} text */
const stretched = (text) =>
  [...text].map((letter) => (accented.get(letter) ?? letter).repeat(/[aeou]/.test(letter) ? 2 : 1)).join('')

/** @param {string} text */
export const pseudo = (text) =>
  text
    .split(element)
    .map((part) => (element.test(part) ? part : reversed(stretched(part))))
    .join('')

/**
 * The English catalogue, accented, longer and from right to left: what does not come out of the catalogue,
 * or stands on the wrong side, is seen at once. The app asks for it only in development and in tests.
 * @returns {import('vite').Plugin}
 */
export function pseudoLocale() {
  return {
    name: 'pseudo-locale',
    // Settled when the app is built, so that what a society runs has no trace of it.
    config: () => ({
      define: { 'import.meta.env.VITE_GALLERY': JSON.stringify(process.env['VITE_GALLERY'] ?? '') },
    }),
    resolveId: (source) => (source === name ? resolved : undefined),
    async load(id) {
      if (id !== resolved) return
      const config = getConfig()
      const sourceLocale = config.sourceLocale ?? 'en'
      const [catalog] = await getCatalogs(config)
      const english = await catalog?.getTranslations(sourceLocale, { sourceLocale, fallbackLocales: {} })
      const entries = Object.entries(english?.messages ?? {})
      const messages = entries.map(([key, text]) => [key, compileMessageOrThrow(text, pseudo)])
      return `export const messages = ${JSON.stringify(Object.fromEntries(messages))}`
    },
  }
}
