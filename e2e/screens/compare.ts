import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

import { root } from '../stack/binary.ts'

const NEW = root('e2e/out/screens')
const KEPT = root('e2e/out/screens-kept')
const DIFFERENCES = root('e2e/out/screens-differences')

/** The allowed distance between two colours, from 0 to 1, because antialiasing differs slightly. */
const COLOUR = 0.2
/**
 * The allowed share of different pixels: a clock that is a minute later, or another port in an address, is no
 * difference.
 */
const SHARE = 0.001

const pictures = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.png'))

const read = (folder: string, name: string): PNG => PNG.sync.read(readFileSync(join(folder, name)))

/** The difference of a picture between the two runs; null if there is none. */
function difference(name: string): string | null {
  const [before, after] = [read(KEPT, name), read(NEW, name)]
  if (before.width !== after.width || before.height !== after.height) {
    return `was ${before.width}×${before.height}, is ${after.width}×${after.height}`
  }
  const { width, height } = after
  const drawn = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, drawn.data, width, height, { threshold: COLOUR })
  if (count <= width * height * SHARE) return null
  writeFileSync(join(DIFFERENCES, name), PNG.sync.write(drawn))
  return `${((100 * count) / (width * height)).toFixed(2)} % of it differs, see out/screens-differences`
}

function keep(): void {
  rmSync(KEPT, { recursive: true, force: true })
  cpSync(NEW, KEPT, { recursive: true })
  console.log(`${pictures(KEPT).length} pictures are kept, to hold the next run against.`)
}

function compare(): number {
  rmSync(DIFFERENCES, { recursive: true, force: true })
  mkdirSync(DIFFERENCES, { recursive: true })
  const [before, after] = [pictures(KEPT), pictures(NEW)]
  const said = [
    ...before.filter((name) => !after.includes(name)).map((name) => `${name}: is gone`),
    ...after.filter((name) => !before.includes(name)).map((name) => `${name}: is new`),
    ...after
      .filter((name) => before.includes(name))
      .map((name) => [name, difference(name)] as const)
      .filter(([, what]) => what !== null)
      .map(([name, what]) => `${name}: ${what}`),
  ]
  for (const line of said.toSorted()) console.log(line)
  console.log(`${after.length} pictures, ${said.length} not as before`)
  return said.length
}

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
if (values.keep || !existsSync(KEPT)) keep()
else if (compare() > 0) {
  console.log('Meant so? Then: just screenshots --keep')
  process.exitCode = 1
}
