import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { run } from '../stack/process.ts'
import { createDatabase, dropDatabase } from '../support/database.ts'
import type { Bench } from './part.ts'

const SCALE = 10

/** PostgreSQL's own benchmark, in a separate database on the same server. */
export interface Pgbench {
  /** Transactions per second that read one row by key, with a prepared statement. */
  select(clients: number, seconds: number): Promise<number>
  /** Transactions per second that each write this many rows, with one statement per row. */
  write(rows: number, clients: number, seconds: number): Promise<number>
}

export async function makePgbench(bench: Bench): Promise<Pgbench> {
  const name = 'tandem_pgbench'
  const url = await createDatabase(name)
  bench.undo.add(() => dropDatabase(name))
  await run('pgbench', ['-i', '-q', '-s', String(SCALE), url])
  await run('psql', [
    '-qc',
    'create table written (id uuid primary key default gen_random_uuid(), text text)',
    url,
  ])
  const transactions = async (clients: number, seconds: number, what: string[]) => {
    const amounts = ['-c', String(clients), '-j', '2', '-T', String(seconds)]
    const { stdout } = await run('pgbench', ['-n', '-M', 'prepared', ...what, ...amounts, url])
    return Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1])
  }
  return {
    select: (clients, seconds) => transactions(clients, seconds, ['-S']),
    write: (rows, clients, seconds) => {
      const script = join(bench.directory, 'write.sql')
      const row = `insert into written (text) values ('${'x'.repeat(200)}');`
      writeFileSync(script, ['begin;', ...Array<string>(rows).fill(row), 'commit;', ''].join('\n'))
      return transactions(clients, seconds, ['-f', script])
    },
  }
}
