import { createWriteStream, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { root } from '../../stack/binary.ts'
import { hasEnded, run, start, stop } from '../../stack/process.ts'

type Claims = Record<string, unknown>

export interface IndependentOptions {
  directory: string
  port: number
  appUrl: string
  password: string
  clientSecret: string
  /** The claims of each person, by e-mail address. */
  people: Record<string, Claims>
}

export interface IndependentSociety {
  issuer: string
  /** Changes the claims of a person. */
  change(email: string, claims: Claims): void
  close(): Promise<void>
}

const READY_WITHIN_MS = 60_000

/** A society that uses django-oauth-toolkit: see provider.py. */
export async function startIndependent(options: IndependentOptions): Promise<IndependentSociety> {
  const { directory, port, people } = options
  const write = () => {
    const file = join(directory, 'people.json')
    writeFileSync(`${file}.new`, JSON.stringify(people))
    renameSync(`${file}.new`, file)
  }
  write()
  const brings = root('scripts/django-provider')
  await run(brings, [])
  const child = start(brings, [root('e2e/society/independent/provider.py')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SOCIETY_PORT: String(port),
      SOCIETY_FOLDER: directory,
      SOCIETY_APP_URL: options.appUrl,
      SOCIETY_PASSWORD: options.password,
      SOCIETY_CLIENT_SECRET: options.clientSecret,
    },
  })
  const log = createWriteStream(join(directory, 'society.log'))
  for (const stream of [child.stdout, child.stderr]) stream?.pipe(log, { end: false })
  const issuer = `http://127.0.0.1:${port}/o`
  const deadline = Date.now() + READY_WITHIN_MS
  while (!(await answers(`${issuer}/.well-known/openid-configuration`))) {
    if (hasEnded(child) || Date.now() > deadline) {
      await stop(child)
      throw new Error('the independent society did not start')
    }
    await wait(100)
  }
  return {
    issuer,
    change: (email, claims) => {
      people[email] = { ...people[email], ...claims }
      write()
    },
    close: () => stop(child),
  }
}

async function answers(address: string): Promise<boolean> {
  const answer = await fetch(address).catch(() => null)
  return answer?.ok ?? false
}
