import { AsyncLocalStorage } from 'node:async_hooks'

const ahead = new AsyncLocalStorage<number>()
const machine = Date.now.bind(Date)

/**
 * Does something as if it were later. The provider asks `Date.now` and takes no clock, so that is what answers
 * differently, and only to what is done in here: the test around it keeps its time.
 */
export function later<T>(milliseconds: number, work: () => T): T {
  if (milliseconds === 0) return work()
  Date.now = () => machine() + (ahead.getStore() ?? 0)
  return ahead.run(milliseconds, work)
}
