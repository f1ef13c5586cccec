// @ts-check
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

const name = 'virtual:pseudo-locale'
const resolved = `\0${name}`

const accented = new Map(
  [...'aáeéiíoóuúcçnñyýsš'.matchAll(/(.)(.)/gu)].map(([, plain, marked]) => [plain, marked]),
)

/** Lingui's placeholder for an element in a message. */
const element = /(<\/?\d+\/?>)/

/** Overrides the direction of every word, from right to left. @param {string} text */
const reversed = (text) => text.replaceAll(/[^\s<>]+/gu, '\u{200f}\u{202e}$&\u{202c}\u{200f}')

/** Adds accents, and a third to the length, as German or French may need. @param {string} text */
const stretched = (text) =>
  [...text].map((letter) => (accented.get(letter) ?? letter).repeat(/[aeou]/.test(letter) ? 2 : 1)).join('')

/** @param {string} text */
export const pseudo = (text) =>
  text
    .split(element)
    .map((part) => (element.test(part) ? part : reversed(stretched(part))))
    .join('')

/**
 * The English catalogue, accented, longer and from right to left. It shows which texts are not in the catalogue and
 * which elements are on the wrong side. The app loads it only in development and in tests.
 * @returns {import('vite').Plugin}
 */
export function pseudoLocale() {
  return {
    name: 'pseudo-locale',
    // Decided at build time, so that a society's app contains none of it.
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
