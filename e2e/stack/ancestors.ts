import { readFileSync } from 'node:fs'

/** A process, as /proc describes it. */
interface Ancestor {
  parent: number
  command: string[]
}

function look(pid: number): Ancestor | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return { parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0), command }
  } catch {
    return null
  }
}

const isRunner = (command: string[]): boolean =>
  /(^|\/)just$/.test(command[0] ?? '') ||
  /(^|\/)(just|npx)$/.test(command[1] ?? '') ||
  /^npm exec /.test(command[0] ?? '')

/**
 * The processes from the parent of this one to the outermost recipe runner (just, or npx that runs it). The process
 * that started the runner is not among them: a script may start it in the background and end.
 */
export function runners(): number[] {
  const all: number[] = []
  let outermost = 0
  let pid = process.ppid
  while (pid > 1) {
    const ancestor = look(pid)
    if (!ancestor) break
    all.push(pid)
    if (isRunner(ancestor.command)) outermost = all.length
    pid = ancestor.parent
  }
  return all.slice(0, outermost)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
