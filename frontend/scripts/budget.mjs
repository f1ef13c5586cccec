// @ts-check
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { firstLoad, withImports } from './manifest.mjs'
import { partId, readCatalogues, shellPart } from './catalogues.mjs'

const firstLoadLimit = 150
const routeLimit = 80

/** @type {Record<string, import('vite').ManifestChunk>} */
const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'))
const { pages, languages } = await readCatalogues()

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
 * The built files of a catalogue's parts. English is in the code.
 * @param {string} language
 * @param {string[]} parts
 */
function partFiles(language, parts) {
  const known = languages.find((one) => one.language === language)?.parts
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
for (const { language } of languages) {
  const KiB = await kibibytes([...shell, ...partFiles(language, [shellPart])])
  rows.push({ what: `first load, ${language}`, KiB, limit: firstLoadLimit })
}
const split = '?tsr-split=component'
for (const key of Object.keys(manifest).filter((key) => key.includes(split))) {
  const more = [...withImports(manifest, key)].filter((chunk) => !shell.has(chunk))
  const parts = pages.find(({ file }) => key === file + split)?.parts ?? []
  // The language with the longest messages counts.
  const messages = await Promise.all(languages.map(({ language }) => kibibytes(partFiles(language, parts))))
  const what = key.replace('src/app/routes/', '').replace(split, '')
  rows.push({ what, KiB: (await kibibytes(more)) + Math.max(0, ...messages), limit: routeLimit })
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows.map((row) => ({ ...row, KiB: Number(row.KiB.toFixed(1)), ok: row.KiB <= row.limit })))
const fails = !process.argv.includes('--json') && rows.some((row) => row.KiB > row.limit)
if (fails) process.exitCode = 1
