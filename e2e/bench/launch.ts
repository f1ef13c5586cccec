import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { hasEnded, start, stop } from '../stack/process.ts'
import type { Bench } from './part.ts'
import { OUT } from './report.ts'

/** One member sends more requests than a person would. Rate limits are not what is measured. */
const SETTINGS = {
  TANDEM__LIMITS__REQUESTS_PER_MINUTE: '1000000',
  TANDEM__LIMITS__MESSAGES_PER_MINUTE: '1000000',
}
const READY_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 2

interface Running {
  pid: number
  /** From the start of the process to the first successful readiness check. */
  readyAfterMs: number
  stop(): Promise<void>
}

/** Starts the service and measures how long it takes to be ready. */
export async function launch(bench: Bench, config: string, port: number): Promise<Running> {
  const log = openSync(join(OUT, 'service.log'), 'a')
  const began = performance.now()
  // The worker would try to send e-mails.
  const child = start(bench.binary, ['serve', '--no-worker', '--config', config], {
    stdio: ['ignore', log, log],
    env: { ...process.env, ...SETTINGS },
  })
  bench.undo.add(() => stop(child))
  while (performance.now() < began + READY_WITHIN_MS) {
    if (hasEnded(child)) throw new Error(`the service ended with ${child.exitCode ?? child.signalCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null)
    const readyAfterMs = performance.now() - began
    if (answer?.ok) return { pid: child.pid ?? 0, readyAfterMs, stop: () => stop(child) }
    await wait(LOOK_EVERY_MS)
  }
  throw new Error(`the service was not ready within ${READY_WITHIN_MS / 1000} s`)
}
