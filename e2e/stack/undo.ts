/** Steps to undo, last first. All of them run, even if some fail. */
export class Undo {
  readonly #steps: (() => unknown)[] = []

  add(step: () => unknown): void {
    this.#steps.unshift(step)
  }

  async all(): Promise<void> {
    for (let step = this.#steps.shift(); step; step = this.#steps.shift()) {
      try {
        await step()
      } catch (error) {
        console.error(error)
      }
    }
  }
}
