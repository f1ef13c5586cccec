import { useRef } from 'react'
import { asProblem } from './problem'

/** The same key is sent until there is an answer, so that a retry after a lost answer does nothing twice. */
export function useIdempotencyKey() {
  const key = useRef<string>(crypto.randomUUID())
  return {
    header: () => ({ 'Idempotency-Key': key.current }),
    /** An answer, also a refusal, ends the attempt; the next one needs another key. */
    settled: (refusal: unknown) => {
      if (!refusal || asProblem(refusal).status !== 0) key.current = crypto.randomUUID()
    },
  }
}
