// @ts-check
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/** The lightest and the heaviest weight that the styles use. */
const faces = {
  inter: { min: 400, max: 620 },
  'source-serif-4': { min: 500, max: 620 },
}
const scripts = ['latin', 'latin-ext']

/**
 * Every character of a list of ranges like `U+0000-00FF,U+0131`.
 * @param {string} ranges
 */
function characters(ranges) {
  const codes = ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  return String.fromCodePoint(...codes)
}

/** @param {string} fileName */
function partOf(fileName) {
  for (const [face, weight] of Object.entries(faces)) {
    const script = scripts.find((one) => fileName.includes(`/${face}-${one}-wght-normal-`))
    if (script !== undefined) return { face, weight, script }
  }
  return undefined
}

/**
 * A variable font contains all weights. Removing those that no style uses saves a third of its bytes, and every first
 * visit waits for two of these fonts.
 * @returns {import('vite').Plugin}
 */
export function narrowFonts() {
  return {
    name: 'narrow-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const asset of Object.values(bundle)) {
        const part = partOf(asset.fileName)
        if (asset.type !== 'asset' || !part) continue
        const list = new URL(
          `../node_modules/@fontsource-variable/${part.face}/unicode.json`,
          import.meta.url,
        )
        const ranges = JSON.parse(await readFile(list, 'utf8'))
        const font = Buffer.from(asset.source)
        asset.source = await subsetFont(font, characters(ranges[part.script]), {
          targetFormat: 'woff2',
          variationAxes: { wght: part.weight },
        })
      }
    },
  }
}
