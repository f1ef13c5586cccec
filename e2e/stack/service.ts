import type { ChildProcess } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

import { hasEnded, run, start, stop } from './process.ts'

export interface Service {
  url: string
  process: ChildProcess
  stop(): Promise<void>
}

const READY_WITHIN_MS = 30_000

export async function migrate(binary: string, config: string): Promise<void> {
  await run(binary, ['migrate', 'up', '--config', config])
}

export interface DemoData {
  members: number
  seed: number
  directoryFile: string
  /** Whether the personas have mentorships, in every stage. */
  mentorships?: boolean
}

export async function makeDemoData(
  binary: string,
  config: string,
  data: DemoData,
  environment: NodeJS.ProcessEnv = {},
): Promise<void> {
  const { members, seed, directoryFile, mentorships = false } = data
  const amounts = ['--members', String(members), '--seed', String(seed)]
  if (mentorships) amounts.push('--mentorships')
  await run(binary, ['demo-data', ...amounts, '--directory', directoryFile, '--config', config], {
    env: { ...process.env, ...environment },
  })
}

/** Starts `tandem serve` and waits until it is ready. Its log is written to a file. */
export async function serve(
  binary: string,
  config: string,
  port: number,
  logFile: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Service> {
  const child = start(binary, ['serve', '--config', config], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log.write(chunk)
      tail = (tail + chunk.toString()).slice(-4_000)
    })
  }
  const service = { url: `http://localhost:${port}`, process: child, stop: () => stop(child) }
  try {
    await ready(child, port)
  } catch (error) {
    await service.stop()
    throw new Error(`${(error as Error).message}\n${tail}`)
  }
  return service
}

async function ready(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline) {
    if (hasEnded(child)) throw new Error(`the service ended with ${child.exitCode ?? child.signalCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    if (answer?.ok) return
    await wait(50)
  }
  throw new Error(`the service was not ready within ${READY_WITHIN_MS / 1000} s`)
}
