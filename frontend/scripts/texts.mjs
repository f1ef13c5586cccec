// @ts-check
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

const name = 'virtual:texts'
const app = 'src/app'
const routes = 'src/app/routes'
/** The part that is needed around every page. */
export const everywhere = 'shell'

/** The id of a catalogue's part, as the manifest has it too. @param {string} language @param {string} part */
export const partId = (language, part) => `${name}/${language}/${part}`

/** @param {string} source */
const featuresIn = (source) => [...source.matchAll(/@\/features\/(\w+)/g)].map((match) => match[1] ?? '')

/** @param {string} directory */
async function sourcesIn(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      return { file, source: await readFile(file, 'utf8') }
    }),
  )
}

/**
 * What each page needs of a catalogue, by the id and the file of its route, and the features that stand around every page.
 */
async function readNeeds() {
  const all = await sourcesIn(app)
  const around = new Set(
    all.filter(({ file }) => !file.startsWith(routes)).flatMap(({ source }) => featuresIn(source)),
  )
  const pages = all.flatMap(({ file, source }) => {
    const route = /createFileRoute\('([^']+)'\)/.exec(source)?.[1]
    const parts = [...new Set(featuresIn(source))].filter((feature) => !around.has(feature))
    return route === undefined ? [] : [{ file, route, parts }]
  })
  return { around, pages }
}

/**
 * A catalogue taken apart by feature, as the code is: what is used in several features is in each of their parts, and
 * what is used around every page is a part of its own.
 * @param {string} language
 * @param {Set<string>} around
 */
async function readParts(language, around) {
  const [catalog] = await getCatalogs(getConfig())
  const entries = Object.entries((await catalog?.read(language)) ?? {})
  /** @type {Map<string, Record<string, unknown>>} */
  const parts = new Map([[everywhere, {}]])
  for (const [id, { origin = [], translation }] of entries) {
    if (!translation) continue
    const features = origin.map(([file]) => /^src\/features\/(\w+)/.exec(file)?.[1] ?? everywhere)
    for (const feature of new Set(features.map((one) => (around.has(one) ? everywhere : one)))) {
      const part = parts.get(feature) ?? {}
      part[id] = compileMessageOrThrow(translation)
      parts.set(feature, part)
    }
  }
  return parts
}

const written = () => {
  const { locales, sourceLocale } = getConfig()
  return locales.filter((language) => language !== sourceLocale)
}

/** For each language the parts of its catalogue, and which of them each page needs. */
export async function readTexts() {
  const { around, pages } = await readNeeds()
  const catalogues = await Promise.all(
    written().map(async (language) => ({ language, parts: await readParts(language, around) })),
  )
  return { pages, catalogues }
}

/** @param {Awaited<ReturnType<typeof readTexts>>} texts */
function indexOf({ pages, catalogues }) {
  const languages = catalogues.map(({ language, parts }) => {
    const loads = [...parts.keys()].map(
      (part) => `${JSON.stringify(part)}: () => import(${JSON.stringify(partId(language, part))})`,
    )
    return `${JSON.stringify(language)}: { ${loads.join(', ')} }`
  })
  const needed = Object.fromEntries(pages.map(({ route, parts }) => [route, parts]))
  return `export const catalogues = { ${languages.join(', ')} }\nexport const needed = ${JSON.stringify(needed)}`
}

/**
 * The catalogues of all languages but the source's, in parts: a reader waits for the texts of the page they open, and
 * not for those of all others.
 * @returns {import('vite').Plugin}
 */
export function texts() {
  /** @type {ReturnType<typeof readTexts> | undefined} */
  let read
  const forget = () => {
    read = undefined
  }
  return {
    name: 'texts',
    buildStart: forget,
    watchChange: forget,
    resolveId: (source) => (source === name || source.startsWith(`${name}/`) ? `\0${source}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return
      for (const language of written()) this.addWatchFile(resolve(`src/locales/${language}.po`))
      read ??= readTexts()
      const all = await read
      if (id === `\0${name}`) return indexOf(all)
      const [, language, part] = id.split('/')
      const parts = all.catalogues.find((catalogue) => catalogue.language === language)?.parts
      return `export const messages = ${JSON.stringify(parts?.get(part ?? '') ?? {})}`
    },
  }
}
