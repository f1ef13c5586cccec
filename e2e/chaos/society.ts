import { join } from 'node:path'

import { writeConfig } from '../stack/config.ts'
import { run } from '../stack/process.ts'
import { makeDemoData, migrate } from '../stack/service.ts'
import type { Trial } from './part.ts'
import { DAY_MS, moment, type Store } from './store.ts'

interface Surroundings {
  issuer?: string
  smtpUrl?: string
}

/** A society whose one programme has no members yet. Returns the configuration. */
export async function makeProgramme(trial: Trial, store: Store, around: Surroundings = {}): Promise<string> {
  const config = configOf(trial, store, around)
  await migrate(trial.binary, config)
  await run(trial.binary, ['load-programme', 'isbt', '--config', config])
  return config
}

function configOf(trial: Trial, store: Store, around: Surroundings): string {
  return writeConfig({
    directory: trial.directory,
    port: 1,
    publicUrl: 'http://localhost:1',
    databaseUrl: store.url,
    issuer: around.issuer ?? 'http://127.0.0.1:1',
    client: { id: 'tandem', secret: 'unused' },
    smtpUrl: around.smtpUrl ?? 'smtp://127.0.0.1:1',
  })
}

/** A society of generated people in which nothing happens by itself. Returns the configuration. */
export async function makeSociety(trial: Trial, store: Store, members: number): Promise<string> {
  const { binary, directory, seed } = trial
  const config = configOf(trial, store, {})
  await migrate(binary, config)
  await makeDemoData(binary, config, { members, seed, directoryFile: join(directory, 'members.json') })
  // A reminder, the expiry of a request, or a question about a quiet mentorship would cause notifications, too.
  const now = Date.now()
  await store.run(
    `update requests set created_at = ${moment(now)}, expires_at = ${moment(now + 14 * DAY_MS)} where status = 'pending'`,
  )
  await store.run(`update mentorships set created_at = ${moment(now)} where status <> 'ended'`)
  return config
}
