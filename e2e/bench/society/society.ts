import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../../stack/binary.ts'
import { writeConfig } from '../../stack/config.ts'
import { freePort } from '../../stack/ports.ts'
import { run } from '../../stack/process.ts'
import { makeDemoData, migrate } from '../../stack/service.ts'
import { createDatabase, dropDatabase, type Engine } from '../../support/database.ts'
import { openStore, type Store } from '../../chaos/store.ts'
import type { Bench } from '../part.ts'
import { intoPostgres, intoSqlite } from './database.ts'
import { Society, type Programme, type Size } from './people.ts'

const CACHE = root('target/bench')
/** The personas of the presets, including an administrator. */
const PERSONAS = 8
const SLUG = 'isbt'

/** The number of mentees for a number of mentors. */
const sizeOf = (mentors: number): Size => ({ mentors, mentees: Math.floor(mentors / 5) })

export interface Made {
  config: string
  port: number
  url: string
  store: Store
  society: Society
}

/** A society with this many mentors in its own database. It is generated once and then copied. */
export async function makeSociety(bench: Bench, engine: Engine, mentors: number): Promise<Made> {
  const size = sizeOf(mentors)
  const url = await (engine === 'sqlite' ? sqliteCopy : postgresCopy)(bench, size)
  const store = openStore(url)
  bench.undo.add(() => store.close())
  const port = await freePort()
  const config = configure(bench.directory, url, port)
  return { config, port, url, store, society: new Society(size, bench.seed, await programmeIn(store)) }
}

/** A database with the schema and the programmes, and only a few members. */
export async function makeEmpty(
  bench: Bench,
  engine: Engine,
): Promise<Pick<Made, 'config' | 'port' | 'url'>> {
  const url = engine === 'sqlite' ? `sqlite://${newFile(bench)}` : await newDatabase(bench)
  const port = await freePort()
  const config = configure(bench.directory, url, port)
  await begin(bench, config)
  return { config, port, url }
}

let made = 0

const newFile = (bench: Bench): string => join(bench.directory, `society-${(made += 1)}.db`)

async function newDatabase(bench: Bench, template?: string): Promise<string> {
  const name = `tandem_bench_${(made += 1)}`
  const url = await createDatabase(name, template)
  bench.undo.add(() => dropDatabase(name))
  return url
}

function configure(directory: string, databaseUrl: string, port: number): string {
  return writeConfig({
    directory,
    port,
    publicUrl: `http://localhost:${port}`,
    databaseUrl,
    issuer: 'http://127.0.0.1:1',
    client: { id: 'tandem', secret: 'unused' },
    smtpUrl: 'smtp://127.0.0.1:1',
  })
}

async function begin({ binary, seed, directory }: Bench, config: string): Promise<void> {
  await migrate(binary, config)
  await makeDemoData(binary, config, {
    members: PERSONAS,
    seed,
    directoryFile: join(directory, 'members.json'),
  })
}

async function programmeIn(store: Store): Promise<Programme> {
  const terms = await store.rows<{ id: string; kind: string; slug: string }>(
    `select ${store.hex('p.id')} as id, t.kind, t.slug from programmes p join terms t on t.programme_id = p.id where p.slug = '${SLUG}' order by t.position`,
  )
  const named = (wanted: string) => terms.filter(({ kind }) => kind === wanted).map(({ slug }) => slug)
  return { id: terms[0]?.id ?? '', expertise: named('expertise'), topics: named('topic') }
}

/** Changes with the schema, the presets and the generator of the society. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of ['migrations/sql', 'api/presets', 'e2e/bench/society']) {
    for (const name of readdirSync(root(folder)).sort()) hash.update(readFileSync(join(root(folder), name)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function sqliteCopy(bench: Bench, size: Size): Promise<string> {
  mkdirSync(CACHE, { recursive: true })
  const name = `society-${size.mentors}-${bench.seed}-`
  const cached = join(CACHE, `${name}${fingerprint()}.db`)
  if (!existsSync(cached)) {
    const old = readdirSync(CACHE).filter((file) => file.startsWith(name))
    old.forEach((file) => rmSync(join(CACHE, file)))
    const file = newFile(bench)
    await begin(bench, configure(bench.directory, `sqlite://${file}`, 1))
    const store = openStore(`sqlite://${file}`)
    const society = new Society(size, bench.seed, await programmeIn(store))
    await store.close()
    const into = intoSqlite(file)
    for (const [table, rows] of society.tables()) await into.load(table, rows)
    into.close()
    copyFileSync(file, `${cached}.new`)
    renameSync(`${cached}.new`, cached)
  }
  const copy = newFile(bench)
  copyFileSync(cached, copy)
  return `sqlite://${copy}`
}

const templates = new Map<number, string>()

/** The server exists only for this run, and so do its template databases. */
async function postgresCopy(bench: Bench, size: Size): Promise<string> {
  let template = templates.get(size.mentors)
  if (!template) {
    template = `tandem_bench_of_${size.mentors}`
    const url = await createDatabase(template)
    await begin(bench, configure(bench.directory, url, 1))
    const society = new Society(size, bench.seed, await programmeIn(openStore(url)))
    const load = intoPostgres(url)
    for (const [table, rows] of society.tables()) await load(table, rows)
    await run('psql', ['-qc', 'vacuum analyze', url])
    templates.set(size.mentors, template)
  }
  return newDatabase(bench, template)
}
