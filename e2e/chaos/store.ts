import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { run } from '../stack/process.ts'
import { createDatabase, dropDatabase, type Engine } from '../support/database.ts'

/** Direct access to the database of the service: inserts what should happen, and reads the results. */
export interface Store {
  url: string
  run(sql: string): Promise<void>
  rows<T>(sql: string): Promise<T[]>
  /** An id of 32 hexadecimal digits, in the syntax of the engine. */
  id(hex: string): string
  /** A column of ids as 32 hexadecimal digits. */
  hex(column: string): string
  close(): Promise<void>
}

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

export const DAY_MS = 24 * 60 * 60 * 1000

export const moment = (milliseconds: number): string =>
  text(new Date(milliseconds).toISOString().replace('Z', '000+00:00'))

let made = 0

export async function makeStore(engine: Engine, directory: string): Promise<Store> {
  made += 1
  if (engine === 'sqlite') return sqlite(join(directory, `tandem-${made}.db`))
  const name = `tandem_chaos_${process.pid}_${made}`
  return postgres(await createDatabase(name), () => dropDatabase(name))
}

/** A database that exists already and is not removed. */
export const openStore = (url: string): Store =>
  url.startsWith(SQLITE) ? sqlite(url.slice(SQLITE.length)) : postgres(url, () => Promise.resolve())

const SQLITE = 'sqlite://'

/** A database of a separate server. */
export const storeAt = (url: string): Store => postgres(url, async () => undefined)

function sqlite(file: string): Store {
  let database: DatabaseSync | null = null
  const open = () => (database ??= new DatabaseSync(file, { timeout: 10_000 }))
  return {
    url: `sqlite://${file}`,
    run: async (sql) => open().exec(`begin immediate;${sql};commit`),
    rows: async <T>(sql: string) => open().prepare(sql).all() as T[],
    id: (hex) => `x'${hex}'`,
    hex: (column) => `lower(hex(${column}))`,
    close: async () => database?.close(),
  }
}

function postgres(url: string, close: () => Promise<void>): Store {
  const psql = (sql: string) => run('psql', ['-v', 'ON_ERROR_STOP=1', '-qAtc', sql, url])
  return {
    url,
    run: async (sql) => void (await psql(sql)),
    rows: async <T>(sql: string) => {
      const { stdout } = await psql(`select coalesce(json_agg(whole_row), '[]') from (${sql}) as whole_row`)
      return JSON.parse(stdout) as T[]
    },
    id: (hex) => `'${hex}'`,
    hex: (column) => `replace(${column}::text, '-', '')`,
    close,
  }
}
