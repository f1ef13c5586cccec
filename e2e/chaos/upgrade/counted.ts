import { Callers, type Answer, type Call } from '../caller.ts'
import { count } from '../part.ts'

/** The responses of one period. */
export interface Phase {
  name: string
  began: number
  requests: number
  /** Responses with 5xx. */
  faults: number
  /** Responses with 4xx. */
  refused: number
  /** Requests without a response, despite the load balancer. */
  cut: number
  slowestMs: number
}

/** 502 is the balancer's own status. */
const isCut = ({ status }: Answer): boolean => status === 0 || status === 502

/**
 * Counts each response in the phase in which it arrived: one that had to wait for a migration counts in the phase
 * after it.
 */
export class CountedCallers extends Callers {
  readonly phases: Phase[] = []
  readonly bad: string[] = []

  enter(name: string): void {
    this.phases.push({ name, began: Date.now(), requests: 0, faults: 0, refused: 0, cut: 0, slowestMs: 0 })
  }

  override async call(call: Call): Promise<Answer> {
    const answer = await super.call(call)
    const phase = this.phases.at(-1)
    if (phase) this.#note(phase, call, answer)
    return answer
  }

  #note(phase: Phase, { method = 'POST', path }: Call, answer: Answer): void {
    const { status, code, ms } = answer
    phase.requests += 1
    phase.slowestMs = Math.max(phase.slowestMs, ms)
    if (isCut(answer)) phase.cut += 1
    else if (status >= 500) phase.faults += 1
    else if (status >= 400) phase.refused += 1
    if (status === 0 || status >= 400) this.bad.push(`${phase.name}: ${status} ${code}, ${method} ${path}`)
  }
}

const HEAD = ['seconds', 'requests', '5xx', 'refusals', 'cut off', 'slowest']

/** One row per phase, below the column titles. */
export function rows(phases: Phase[], ended: number): Record<string, string> {
  const line = (cells: string[]) => cells.map((cell) => cell.padStart(9)).join('')
  const lines = phases.map((phase, number) => {
    const { name, began, requests, faults, refused, cut, slowestMs } = phase
    const seconds = ((phases[number + 1]?.began ?? ended) - began) / 1000
    const counted = [requests, faults, refused, cut].map(count)
    return [name, line([seconds.toFixed(1), ...counted, `${slowestMs} ms`])]
  })
  return { phase: line(HEAD), ...(Object.fromEntries(lines) as Record<string, string>) }
}
