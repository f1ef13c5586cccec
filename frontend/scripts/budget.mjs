// @ts-check
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { firstLoad, withImports } from './manifest.mjs'
import { everywhere, partId, readTexts } from './texts.mjs'

const firstLoadLimit = 150
const routeLimit = 80

/** @type {Record<string, import('vite').ManifestChunk>} */
const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'))
const { pages, catalogues } = await readTexts()

/** @param {Iterable<string>} keys */
async function kibibytes(keys) {
  let bytes = 0
  for (const key of keys) {
    const file = manifest[key]?.file
    if (file?.endsWith('.js')) bytes += gzipSync(await readFile(`dist/${file}`), { level: 9 }).length
  }
  return bytes / 1024
}

/**
 * The parts of a catalogue as files of the build. English is in the code itself.
 * @param {string} language
 * @param {string[]} parts
 */
function textsOf(language, parts) {
  const known = catalogues.find((catalogue) => catalogue.language === language)?.parts
  return parts
    .filter((part) => known?.has(part))
    .map((part) => {
      const key = partId(language, part)
      if (!manifest[key]) throw new Error(`the build has no ${key}: build again`)
      return key
    })
}

const shell = firstLoad(manifest, await readFile('dist/index.html', 'utf8'))
const rows = [{ what: 'first load, en', KiB: await kibibytes(shell), limit: firstLoadLimit }]
for (const { language } of catalogues) {
  const KiB = await kibibytes([...shell, ...textsOf(language, [everywhere])])
  rows.push({ what: `first load, ${language}`, KiB, limit: firstLoadLimit })
}
const split = '?tsr-split=component'
for (const key of Object.keys(manifest).filter((key) => key.includes(split))) {
  const more = [...withImports(manifest, key)].filter((chunk) => !shell.has(chunk))
  const parts = pages.find(({ file }) => key === file + split)?.parts ?? []
  // Of the languages the one with the longest texts.
  const texts = await Promise.all(catalogues.map(({ language }) => kibibytes(textsOf(language, parts))))
  const what = key.replace('src/app/routes/', '').replace(split, '')
  rows.push({ what, KiB: (await kibibytes(more)) + Math.max(0, ...texts), limit: routeLimit })
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows.map((row) => ({ ...row, KiB: Number(row.KiB.toFixed(1)), ok: row.KiB <= row.limit })))
const fails = !process.argv.includes('--json') && rows.some((row) => row.KiB > row.limit)
if (fails) process.exitCode = 1
