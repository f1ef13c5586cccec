// @ts-check
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { firstLoad, withImports } from './manifest.mjs'

const routes = 'src/app/routes/'
const split = '.tsx?tsr-split=component'

/**
 * The path of a route, with a star for each parameter. A layout without a path of its own adds nothing.
 * @param {string} key
 */
function addressOf(key) {
  const parts = key.slice(routes.length, -split.length).split(/[/.]/)
  const isLayout = parts.at(-1) === 'route'
  if (isLayout || parts.at(-1) === 'index') parts.pop()
  const named = parts.filter((part) => !part.startsWith('_'))
  return { address: named.map((part) => (part.startsWith('$') ? '*' : part)).join('/'), isLayout }
}

/**
 * @param {Record<string, import('vite').ManifestChunk>} manifest
 * @param {Set<string>} first
 */
function filesByAddress(manifest, first) {
  const keys = Object.keys(manifest).filter((key) => key.startsWith(routes) && key.endsWith(split))
  const routed = keys.map((key) => {
    const chunks = [...withImports(manifest, key)].filter((one) => !first.has(one))
    const files = chunks.flatMap((one) => manifest[one]?.file ?? [])
    const { address, isLayout } = addressOf(key)
    return { address, isLayout, files }
  })
  const layouts = routed.filter(({ isLayout }) => isLayout)
  const pages = routed.filter(({ isLayout }) => !isLayout)
  return pages.map(({ address, files }) => {
    const around = layouts.filter((layout) => `${address}/`.startsWith(`${layout.address}/`))
    return { address, files: [...new Set([...files, ...around.flatMap((layout) => layout.files)])] }
  })
}

/**
 * Writes which files each page needs in addition to the first load, by path. The service names them in the page, so
 * that a browser requests them at once and not only after the first script has run.
 * @returns {import('vite').Plugin}
 */
export function routePreloads() {
  let directory = 'dist'
  return {
    name: 'route-preloads',
    apply: 'build',
    configResolved(config) {
      directory = config.build.outDir
    },
    async writeBundle() {
      const manifest = JSON.parse(await readFile(join(directory, '.vite/manifest.json'), 'utf8'))
      const page = await readFile(join(directory, 'index.html'), 'utf8')
      const pages = filesByAddress(manifest, firstLoad(manifest, page))
      await writeFile(join(directory, '.vite/needs.json'), JSON.stringify(pages))
    },
  }
}
