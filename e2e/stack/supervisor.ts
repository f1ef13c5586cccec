import { isAlive, runners } from './ancestors.ts'
import { Undo } from './undo.ts'

const LOOK_AT_RUNNERS_MS = 500

/** Undoes what was started when this process is asked to end, or when a process that started it is gone. */
export class Supervisor {
  readonly undo = new Undo()
  #stopping: Promise<never> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.stop('Stopped.', 0))
    }
    // npx that is terminated, even with SIGTERM, forwards no signal, and its children would run forever.
    const watched = runners()
    setInterval(() => {
      if (!watched.every(isAlive)) void this.stop('Stopped.', 0)
    }, LOOK_AT_RUNNERS_MS).unref()
  }

  async run(work: (supervisor: Supervisor) => Promise<void>): Promise<void> {
    try {
      await work(this)
    } catch (error) {
      await this.stop((error as Error).message, 1)
    }
    // Asked to stop while still starting: what was started since then is undone, too.
    if (this.#stopping) await this.undo.all()
  }

  stop(reason: string, code: number): Promise<never> {
    this.#stopping ??= this.#end(reason, code)
    return this.#stopping
  }

  async #end(reason: string, code: number): Promise<never> {
    const say = code === 0 ? console.log : console.error
    say(`\n${reason}`)
    await this.undo.all()
    process.exit(code)
  }
}
