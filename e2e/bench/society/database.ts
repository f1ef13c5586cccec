import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { DatabaseSync } from 'node:sqlite'

import type { Row, Table, Value } from './tables.ts'

/** Writes many rows into one table as fast as the engine accepts them. */
type Load = (table: Table, rows: Iterable<Row>) => Promise<void>

const SQLITE_PAGES = 'pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -200000; begin'

export function intoSqlite(file: string): { load: Load; close(): void } {
  const database = new DatabaseSync(file)
  database.exec(SQLITE_PAGES)
  const load: Load = ({ name, columns, kinds }, rows) => {
    const places = columns.map(() => '?').join(', ')
    const insert = database.prepare(`insert into ${name} (${columns.join(', ')}) values (${places})`)
    const bound = (value: Value, column: number) => {
      if (typeof value === 'boolean') return value ? 1 : 0
      return kinds[column] === 'id' ? Buffer.from(value as string, 'hex') : value
    }
    for (const row of rows) insert.run(...row.map(bound))
    return Promise.resolve()
  }
  const close = () => {
    database.exec('commit; analyze; pragma wal_checkpoint(truncate)')
    database.close()
  }
  return { load, close }
}

const ROWS_AT_A_TIME = 2_000

/** In the text format of PostgreSQL's `copy`. */
const written = (value: Value): string => (value === null ? '\\N' : String(value).replaceAll('\\', '\\\\'))

export const intoPostgres =
  (url: string): Load =>
  async ({ name, columns }, rows) => {
    const copy = `copy ${name} (${columns.join(', ')}) from stdin`
    const psql = spawn('psql', ['-v', 'ON_ERROR_STOP=1', '-qc', copy, url], {
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    const ended = once(psql, 'exit')
    let lines: string[] = []
    const flush = async () => {
      const more = psql.stdin.write(lines.join(''))
      lines = []
      if (!more) await once(psql.stdin, 'drain')
    }
    for (const row of rows) {
      lines.push(`${row.map(written).join('\t')}\n`)
      if (lines.length === ROWS_AT_A_TIME) await flush()
    }
    await flush()
    psql.stdin.end()
    const [code] = (await ended) as [number]
    if (code !== 0) throw new Error(`psql could not copy into ${name}`)
  }
