import { share } from '../chance.ts'
import type { Conduct } from '../receiver.ts'

/**
 * The receiver puts off two steps of an attempt with this probability each, so that 30 % of the attempts are put off.
 */
const LATER = 1 - Math.sqrt(0.7)
const DROPPED = 0.03
const REFUSED = 0.02
/** After this many attempts, an e-mail is accepted. */
const PATIENCE = 6

/** The addresses that always get 550: 2 % of them, and at least two. */
export function refusedOf(seed: number, addresses: Iterable<string>): Set<string> {
  const drawn = [...new Set(addresses)]
    .map((address) => ({ address, lot: share(seed, 'refused', address) }))
    .sort((a, b) => a.lot - b.lot)
  return new Set(drawn.slice(0, Math.max(2, drawn.length * REFUSED)).map(({ address }) => address))
}

/** Returns a function that counts its calls for each key. */
function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
}

/** The seed alone decides the reply to the nth attempt for an e-mail, or at an address. */
export function conduct(seed: number, refused: Set<string>, onStep: () => void): Conduct {
  const [atAddress, ofLetter] = [counter(), counter()]
  return {
    onStep,
    toAddress: (address) => {
      if (refused.has(address)) return 550
      return share(seed, 'address', address, atAddress(address)) < LATER ? 451 : null
    },
    toLetter: (messageId) => {
      const time = ofLetter(messageId)
      if (time > PATIENCE) return 'take'
      const lot = share(seed, 'letter', messageId, time)
      if (lot < LATER) return 'later'
      return lot < LATER + DROPPED ? 'drop' : 'take'
    },
  }
}
