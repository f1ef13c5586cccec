// @ts-check
import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { firstLoad, withImports } from './manifest.mjs'

const firstLoadLimit = 150
const routeLimit = 80

/** @type {Record<string, import('vite').ManifestChunk>} */
const manifest = JSON.parse(await readFile('dist/.vite/manifest.json', 'utf8'))

/** @param {Iterable<string>} keys */
async function kibibytes(keys) {
  let bytes = 0
  for (const key of keys) {
    const file = manifest[key]?.file
    if (file?.endsWith('.js')) bytes += gzipSync(await readFile(`dist/${file}`), { level: 9 }).length
  }
  return bytes / 1024
}

const shell = firstLoad(manifest, await readFile('dist/index.html', 'utf8'))
const rows = [{ what: 'first load', KiB: await kibibytes(shell), limit: firstLoadLimit }]
for (const key of Object.keys(manifest).filter((key) => key.includes('?tsr-split=component'))) {
  const more = [...withImports(manifest, key)].filter((chunk) => !shell.has(chunk))
  const what = key.replace('src/app/routes/', '').replace('?tsr-split=component', '')
  rows.push({ what, KiB: await kibibytes(more), limit: routeLimit })
}
if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else console.table(rows.map((row) => ({ ...row, KiB: Number(row.KiB.toFixed(1)), ok: row.KiB <= row.limit })))
const fails = !process.argv.includes('--json') && rows.some((row) => row.KiB > row.limit)
if (fails) process.exitCode = 1
