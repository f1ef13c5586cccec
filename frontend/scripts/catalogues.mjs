// @ts-check
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'

const name = 'virtual:catalogues'
const app = 'src/app'
/** Each of their folders has a part. In the comments below both are features. */
const folders = ['src/features', 'src/shared']
const routes = 'src/app/routes'
/** The part with the messages of all other folders, and of features that every page loads, but for the late parts. */
export const shellPart = 'shell'

/**
 * Messages of the shell that are shown rarely, each with its part. The app loads such a part before it shows the first
 * of its messages (`loadMessages`); pages with these features load it with the page.
 */
const lateParts = [
  { part: 'refusals', files: /^src\/api\/refusal-texts\.ts$/, features: ['access', 'approvals'] },
  {
    part: 'notifications',
    files: /^src\/features\/notifications\/(?!NotificationsProvider)/,
    features: ['notifications'],
  },
]

/** The module id of a part, also its key in the build's manifest. @param {string} language @param {string} part */
export const partId = (language, part) => `${name}/${language}/${part}`

/** @param {string} source */
const importedFeatures = (source) =>
  [...source.matchAll(/@\/(?:features|shared)\/(\w+)/g)].map((match) => match[1] ?? '')

/** @param {string} directory */
async function readSources(directory) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name)
      return { file, source: await readFile(file, 'utf8') }
    }),
  )
}

/** The features that each feature imports. @returns {Promise<Map<string, Set<string>>>} */
async function readFeatureImports() {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map()
  for (const { file, source } of (await Promise.all(folders.map(readSources))).flat()) {
    const feature = file.split('/')[2] ?? ''
    const known = imports.get(feature) ?? new Set()
    for (const imported of importedFeatures(source)) known.add(imported)
    imports.set(feature, known)
  }
  return imports
}

/**
 * The given features with all that they import, directly or not.
 * @param {string[]} direct
 * @param {Map<string, Set<string>>} imports
 */
function withImportedFeatures(direct, imports) {
  const all = new Set(direct)
  // A Set that grows while it is iterated also yields what was added.
  for (const feature of all) for (const next of imports.get(feature) ?? []) all.add(next)
  return all
}

/** The parts that each page needs, by the id and the file of its route, and the features that every page loads. */
async function readRequirements() {
  const sources = await readSources(app)
  const imports = await readFeatureImports()
  const outsideRoutes = sources.filter(({ file }) => !file.startsWith(routes))
  const ofShell = withImportedFeatures(
    outsideRoutes.flatMap(({ source }) => importedFeatures(source)),
    imports,
  )
  const pages = sources.flatMap(({ file, source }) => {
    const route = /createFileRoute\('([^']+)'\)/.exec(source)?.[1]
    if (route === undefined) return []
    const features = withImportedFeatures(importedFeatures(source), imports)
    const late = lateParts.filter((one) => one.features.some((feature) => features.has(feature)))
    const parts = [...features].filter((feature) => !ofShell.has(feature))
    return [{ file, route, parts: [...parts, ...late.map(({ part }) => part)] }]
  })
  return { ofShell, pages }
}

/**
 * The part with the messages of a file.
 * @param {string} file
 * @param {Set<string>} ofShell
 */
function partOf(file, ofShell) {
  const late = lateParts.find(({ files }) => files.test(file))
  if (late) return late.part
  const feature = /^src\/(?:features|shared)\/(\w+)/.exec(file)?.[1] ?? shellPart
  return ofShell.has(feature) ? shellPart : feature
}

/**
 * A catalogue split by feature. A message used in several features is in the part of each of them.
 * @param {string} language
 * @param {Set<string>} ofShell
 */
async function readParts(language, ofShell) {
  const [catalog] = await getCatalogs(getConfig())
  const entries = Object.entries((await catalog?.read(language)) ?? {})
  /** @type {Map<string, Record<string, unknown>>} */
  const parts = new Map([[shellPart, {}]])
  for (const [id, { origin = [], translation }] of entries) {
    if (!translation) continue
    for (const name of new Set(origin.map(([file]) => partOf(file, ofShell)))) {
      const part = parts.get(name) ?? {}
      part[id] = compileMessageOrThrow(translation)
      parts.set(name, part)
    }
  }
  return parts
}

const translatedLanguages = () => {
  const { locales, sourceLocale } = getConfig()
  return locales.filter((language) => language !== sourceLocale)
}

/** The parts of the catalogue of each language, and which of them each page needs. */
export async function readCatalogues() {
  const { ofShell, pages } = await readRequirements()
  const languages = await Promise.all(
    translatedLanguages().map(async (language) => ({ language, parts: await readParts(language, ofShell) })),
  )
  return { pages, languages }
}

/** @param {Awaited<ReturnType<typeof readCatalogues>>} catalogues */
function indexModule({ pages, languages }) {
  const entries = languages.map(({ language, parts }) => {
    const loads = [...parts.keys()].map(
      (part) => `${JSON.stringify(part)}: () => import(${JSON.stringify(partId(language, part))})`,
    )
    return `${JSON.stringify(language)}: { ${loads.join(', ')} }`
  })
  const partsByRoute = Object.fromEntries(pages.map(({ route, parts }) => [route, parts]))
  return `export const catalogues = { ${entries.join(', ')} }\nexport const partsByRoute = ${JSON.stringify(partsByRoute)}`
}

/**
 * The catalogues of all languages but the source language, split so that a page loads only the messages it shows.
 * @returns {import('vite').Plugin}
 */
export function catalogues() {
  /** @type {ReturnType<typeof readCatalogues> | undefined} */
  let cached
  const clearCache = () => {
    cached = undefined
  }
  return {
    name: 'catalogues',
    buildStart: clearCache,
    watchChange: clearCache,
    resolveId: (source) => (source === name || source.startsWith(`${name}/`) ? `\0${source}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return
      for (const language of translatedLanguages()) this.addWatchFile(resolve(`src/locales/${language}.po`))
      cached ??= readCatalogues()
      const all = await cached
      if (id === `\0${name}`) return indexModule(all)
      const [, language, part] = id.split('/')
      const parts = all.languages.find((one) => one.language === language)?.parts
      return `export const messages = ${JSON.stringify(parts?.get(part ?? '') ?? {})}`
    },
  }
}
