// @ts-check
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'

const firstLoadLimit = 150
const routeLimit = 80

/** @type {Record<string, import('vite').ManifestChunk>} */
const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'))

/** @param {string} key @param {Set<string>} [seen] */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key]?.imports ?? []) withImports(next, seen)
  return seen
}

/** @param {Iterable<string>} keys */
async function kibibytes(keys) {
  let bytes = 0
  for (const key of keys) {
    const file = manifest[key]?.file
    if (file?.endsWith('.js')) bytes += gzipSync(await readFile(`dist/${file}`), { level: 9 }).length
  }
  return bytes / 1024
}

// What the page itself asks for before any route is known.
const page = await readFile('dist/index.html', 'utf8')
const named = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1])
/** @type {Set<string>} */
const shell = new Set()
for (const [key, chunk] of Object.entries(manifest)) {
  if (named.includes(chunk.file)) withImports(key, shell)
}
if (shell.size === 0) throw new Error('dist/index.html names no script: build first')
const firstLoad = await kibibytes(shell)
const rows = [{ what: 'first load', KiB: firstLoad, limit: firstLoadLimit }]
for (const key of Object.keys(manifest).filter((key) => key.includes('?tsr-split=component'))) {
  const more = [...withImports(key)].filter((chunk) => !shell.has(chunk))
  const what = key.replace('src/app/routes/', '').replace('?tsr-split=component', '')
  rows.push({ what, KiB: await kibibytes(more), limit: routeLimit })
}
console.table(rows.map((row) => ({ ...row, KiB: Number(row.KiB.toFixed(1)), ok: row.KiB <= row.limit })))
if (rows.some((row) => row.KiB > row.limit)) process.exitCode = 1
