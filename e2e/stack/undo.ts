/** What has to be undone, last first; everything is, even when some of it fails. */
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
