import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time, by process. */
export type Spent = Record<string, number>

/** The unit in which Linux counts processor time. */
const TICK_MS = 10

function fields(pid: number): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The process name before it may contain any character.
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return []
  }
}

const own = (stat: number[]): number => ((stat[11] ?? 0) + (stat[12] ?? 0)) * TICK_MS
const ofEndedChildren = (stat: number[]): number => ((stat[13] ?? 0) + (stat[14] ?? 0)) * TICK_MS

export const cpuOf = (pid: number) => (): number => own(fields(pid))

/** A process with all its children: a database server has one process per connection. */
export const cpuOfFamily = (pid: number) => (): number => {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  const parent = fields(pid)
  const running = children.reduce((sum, child) => sum + own(fields(Number(child))), 0)
  return own(parent) + ofEndedChildren(parent) + running
}

/** The server process of the PostgreSQL at this port. */
export function postgresAt(port: string): number {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const found = pids.find((pid) => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
      return /postgres$/.test(words[0] ?? '') && words[words.indexOf('-p') + 1] === port
    } catch {
      return false
    }
  })
  if (!found) throw new Error(`no PostgreSQL listens on port ${port}`)
  return Number(found)
}

export const residentMiB = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Measures the processor time since `start`. */
export class Meter {
  #sources: Record<string, () => number>
  #before: Spent = {}

  constructor(sources: Record<string, () => number>) {
    this.#sources = sources
  }

  start(): void {
    this.#before = this.#now()
  }

  spent(): Spent {
    const now = Object.entries(this.#now())
    return Object.fromEntries(now.map(([who, ms]) => [who, ms - (this.#before[who] ?? 0)]))
  }

  #now(): Spent {
    return Object.fromEntries(Object.entries(this.#sources).map(([who, read]) => [who, read()]))
  }
}

export const sum = (spent: Spent): number => Object.values(spent).reduce((total, ms) => total + ms, 0)
