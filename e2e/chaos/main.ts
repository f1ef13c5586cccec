import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { tandemBinary } from '../stack/binary.ts'
import { Supervisor } from '../stack/supervisor.ts'
import { Undo } from '../stack/undo.ts'
import type { Engine } from '../support/database.ts'
import { abuse } from './abuse.ts'
import { accept } from './accept.ts'
import { faults } from './faults.ts'
import { kill } from './kill.ts'
import { mails } from './mails.ts'
import { model } from './model.ts'
import type { Part } from './part.ts'
import { OUT, report } from './report.ts'
import { rolling } from './rolling.ts'
import { upgrade } from './upgrade.ts'

const PARTS: Record<string, Part> = {
  accept,
  model,
  kill,
  faults,
  rolling,
  mails,
  abuse,
  upgrade,
}
/** Needs a second binary, which its own recipe builds. */
const APART = new Set(['upgrade'])
const ENGINES: Engine[] = ['sqlite', 'postgres']
/** Need several processes, and SQLite allows only one. */
const OF_SEVERAL = new Set(['rolling', 'upgrade'])
/** Wait for restarts and timers most of the time, so their short forms run on both engines at once. */
const MOSTLY_WAITING = new Set(['kill', 'faults', 'mails'])
const USAGE = `usage: chaos <${[...Object.keys(PARTS), 'all'].join('|')}> [--short] [--seed <number>] [--engine sqlite|postgres]`

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      engine: { type: 'string', multiple: true, default: [...ENGINES] },
    },
  })
  const [name = ''] = positionals
  const names = name === 'all' ? Object.keys(PARTS).filter((each) => !APART.has(each)) : [name]
  const engines = ENGINES.filter((engine) => values.engine.includes(engine))
  const known = engines.length === values.engine.length && /^\d+$/.test(values.seed)
  if (!names.every((each) => PARTS[each]) || !known || positionals.length !== 1) throw new Error(USAGE)
  return { names, seed: Number(values.seed), short: values.short, engines }
}

function ownDirectory(undo: Undo): string {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-chaos-'))
  undo.add(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

type Asked = ReturnType<typeof asked>

/** The number of goals that were met, and that were missed. */
type Verdict = [met: number, missed: number]

/** Runs one part on one engine. */
async function tried(name: string, engine: Engine, { seed, short }: Asked, all: Undo): Promise<Verdict> {
  const part = PARTS[name]
  if (!part || (OF_SEVERAL.has(name) && engine === 'sqlite')) return [0, 0]
  const undo = new Undo()
  all.add(() => undo.all())
  const began = Date.now()
  const logFile = join(OUT, `${name}-${engine}.log`)
  writeFileSync(logFile, '')
  const binary = tandemBinary()
  const outcome = await part({ engine, binary, seed, short, directory: ownDirectory(undo), logFile, undo })
  const seconds = Math.round((Date.now() - began) / 1000)
  const missed = report({ part: name, engine, seed, seconds }, outcome)
  await undo.all()
  return [outcome.goals.length - missed, missed]
}

async function onEachEngine(name: string, wanted: Asked, all: Undo): Promise<Verdict[]> {
  if (wanted.short && MOSTLY_WAITING.has(name)) {
    return Promise.all(wanted.engines.map((engine) => tried(name, engine, wanted, all)))
  }
  const verdicts: Verdict[] = []
  for (const engine of wanted.engines) verdicts.push(await tried(name, engine, wanted, all))
  return verdicts
}

await new Supervisor().run(async (supervisor) => {
  const wanted = asked()
  mkdirSync(OUT, { recursive: true })
  const verdicts: Verdict[] = []
  for (const name of wanted.names) verdicts.push(...(await onEachEngine(name, wanted, supervisor.undo)))
  const met = verdicts.reduce((sum, verdict) => sum + verdict[0], 0)
  const missed = verdicts.reduce((sum, verdict) => sum + verdict[1], 0)
  await supervisor.stop(`Chaos: ${met} goals met, ${missed} missed`, missed > 0 ? 1 : 0)
})
