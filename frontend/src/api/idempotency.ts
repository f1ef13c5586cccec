import { useRef } from 'react'
import { asProblem } from './problem'

/** Sends the same key until a response arrives, so that a retry after a lost response does not repeat the action. */
export function useIdempotencyKey() {
  const key = useRef<string>(crypto.randomUUID())
  return {
    header: () => ({ 'Idempotency-Key': key.current }),
    /** A response, even a refusal, ends the attempt. The next attempt needs a new key. */
    settled: (refusal: unknown) => {
      if (!refusal || asProblem(refusal).status !== 0) key.current = crypto.randomUUID()
    },
  }
}
