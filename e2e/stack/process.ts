import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { existsSync } from 'node:fs'

const PATIENCE_MS = 6_000

export interface Output {
  stdout: string
  stderr: string
}

/** Runs a command until it ends. If it fails, the error contains its output. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<Output> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    const output: Output = { stdout: '', stderr: '' }
    child.stdout?.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
    child.stderr?.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) return resolve(output)
      const said = `${output.stdout}${output.stderr}`.trim()
      reject(new Error(`${command} ${args.join(' ')} failed with ${code}:\n${said}`))
    })
  })
}

const SETPRIV = '/usr/bin/setpriv'

/**
 * Starts a long-running command in its own process group, so that it can be stopped together with all its children.
 * On Linux it also ends if this process is killed.
 */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const tied = existsSync(SETPRIV)
  const [program, rest] = tied ? [SETPRIV, ['--pdeathsig', 'TERM', '--', command, ...args]] : [command, args]
  return spawn(program, rest, { ...options, detached: true })
}

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** Sends SIGTERM to the whole group, and SIGKILL if it does not end in time. */
export async function stop(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  signal(child.pid, 'SIGTERM')
  const insist = setTimeout(() => child.pid && signal(child.pid, 'SIGKILL'), PATIENCE_MS)
  await ended
  clearTimeout(insist)
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
