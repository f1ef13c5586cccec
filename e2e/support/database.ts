import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { Clock } from '../stack/clock.ts'
import { required } from '../stack/environment.ts'
import { writeConfig } from '../stack/config.ts'
import { freePort } from '../stack/ports.ts'
import { run } from '../stack/process.ts'
import { makeDemoData, migrate } from '../stack/service.ts'

export type Engine = 'sqlite' | 'postgres'

const MEMBERS = 120
const SEED = 7

/** A database with people, created once and copied for each test. */
export interface Template {
  directoryFile: string
  /** The time at which its data starts; now if undefined. */
  startsAt: Date | undefined
  /** Members are known by issuer and subject, so every copy needs a society at the same address. */
  societyPort: number
  copyTo(directory: string): Promise<{ url: string; drop(): Promise<void> }>
  remove(): Promise<void>
}

export async function makeTemplate(engine: Engine, binary: string, startsAt?: Date): Promise<Template> {
  const directory = mkdtempSync(join(tmpdir(), 'tandem-template-'))
  const name = `tandem_template_${process.pid}`
  const societyPort = await freePort()
  const url = engine === 'sqlite' ? `sqlite://${join(directory, 'tandem.db')}` : await createDatabase(name)
  const config = writeConfig({
    directory,
    port: 1,
    publicUrl: 'http://localhost:1',
    databaseUrl: url,
    issuer: `http://127.0.0.1:${societyPort}`,
    client: { id: 'tandem', secret: 'unused' },
    smtpUrl: 'smtp://127.0.0.1:1',
  })
  const directoryFile = join(directory, 'members.json')
  await migrate(binary, config)
  const clock = new Clock(directory, startsAt)
  await makeDemoData(binary, config, { members: MEMBERS, seed: SEED, directoryFile }, clock.environment())
  await speakEnglish(engine, url)
  const remove = async () => {
    if (engine === 'postgres') await dropDatabase(name)
    rmSync(directory, { recursive: true, force: true })
  }
  const copyTo = engine === 'sqlite' ? copyFile(directory) : copyDatabase(name)
  return { directoryFile, startsAt, societyPort, copyTo, remove }
}

/** All accounts: some members speak French, but tests expect pages and e-mails in English. */
async function speakEnglish(engine: Engine, url: string): Promise<void> {
  const statement = "UPDATE members SET locale = 'en'"
  if (engine === 'postgres') return sql(statement, url)
  const database = new DatabaseSync(new URL(url).pathname)
  database.exec(statement)
  database.close()
}

function copyFile(from: string): Template['copyTo'] {
  return (to) => {
    mkdirSync(to, { recursive: true })
    for (const part of ['tandem.db', 'tandem.db-wal', 'tandem.db-shm']) {
      if (existsSync(join(from, part))) cpSync(join(from, part), join(to, part))
    }
    return Promise.resolve({ url: `sqlite://${join(to, 'tandem.db')}`, drop: () => Promise.resolve() })
  }
}

let copies = 0

function copyDatabase(template: string): Template['copyTo'] {
  return async () => {
    copies += 1
    const name = `tandem_test_${process.pid}_${copies}`
    const url = await createDatabase(name, template)
    return { url, drop: () => dropDatabase(name) }
  }
}

const server = () => required('TANDEM_TEST_POSTGRES_URL')

async function sql(statement: string, url = server()): Promise<void> {
  await run('psql', ['-v', 'ON_ERROR_STOP=1', '-qc', statement, url])
}

export async function createDatabase(name: string, template?: string): Promise<string> {
  await sql(`CREATE DATABASE ${name}${template ? ` TEMPLATE ${template}` : ''}`)
  const url = new URL(server())
  url.pathname = `/${name}`
  return url.href
}

export const dropDatabase = (name: string) => sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
