import { AsyncLocalStorage } from 'node:async_hooks'

const ahead = new AsyncLocalStorage<number>()
const machine = Date.now.bind(Date)

/**
 * Runs `work` as if it were later. The provider uses `Date.now` and accepts no clock, so `Date.now` is replaced, but
 * only for what runs within `work`: the test around it keeps its time.
 */
export function later<T>(milliseconds: number, work: () => T): T {
  if (milliseconds === 0) return work()
  Date.now = () => machine() + (ahead.getStore() ?? 0)
  return ahead.run(milliseconds, work)
}
