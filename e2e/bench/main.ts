import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { root } from '../stack/binary.ts'
import { Supervisor } from '../stack/supervisor.ts'
import { accept } from './accept.ts'
import { releaseBuild } from './build.ts'
import { journey } from './journey.ts'
import { lists } from './lists.ts'
import type { Part } from './part.ts'
import { ranking } from './ranking.ts'
import { read } from './read.ts'
import { commit, keep, OUT, report } from './report.ts'
import { start } from './start.ts'
import { web } from './web.ts'

const PARTS: Record<string, Part> = { ranking, read, accept, lists, journey, start, web }
const USAGE = `usage: bench [${Object.keys(PARTS).join('|')}]… [--seed <number>] [--keep]`

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
  })
  const names = positionals.length > 0 ? positionals : Object.keys(PARTS)
  const parts = names.flatMap((name) => (PARTS[name] ? [{ name, part: PARTS[name] }] : []))
  if (parts.length !== names.length || !/^\d+$/.test(values.seed)) throw new Error(USAGE)
  return { parts, seed: Number(values.seed), keepsTable: values.keep }
}

function ownDirectory(): string {
  // Next to the cache and not in memory: a database that is measured is on a disk.
  mkdirSync(root('target/bench'), { recursive: true })
  return mkdtempSync(join(root('target/bench'), 'run-'))
}

await new Supervisor().run(async (supervisor) => {
  const { parts, seed, keepsTable } = asked()
  const { undo } = supervisor
  mkdirSync(OUT, { recursive: true })
  const built = await releaseBuild()
  const at = { date: new Date().toISOString().slice(0, 10), commit: await commit(), cores: cpus().length }
  let [met, missed] = [0, 0]
  for (const { name, part } of parts) {
    const directory = ownDirectory()
    undo.add(() => rmSync(directory, { recursive: true, force: true }))
    const figures = await part({ ...built, seed, directory, undo })
    const run = { part: name, seed, ...at }
    report(run, figures)
    if (keepsTable) keep(run, figures)
    met += figures.filter(({ isMet }) => isMet === true).length
    missed += figures.filter(({ isMet }) => isMet === false).length
    await undo.all()
  }
  await supervisor.stop(`Bench: ${met} goals met, ${missed} missed`, missed > 0 ? 1 : 0)
})
