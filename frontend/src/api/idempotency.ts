import { useRef } from 'react'
import { asProblem } from './problem'

/** One key for one intention: pressing again after a lost answer must not do the same thing twice. */
export function useIdempotencyKey() {
  const key = useRef<string>(crypto.randomUUID())
  return {
    header: () => ({ 'Idempotency-Key': key.current }),
    /** An answer, kind or not, ends the intention; what is pressed next is another one. */
    settled: (refusal: unknown) => {
      if (!refusal || asProblem(refusal).status !== 0) key.current = crypto.randomUUID()
    },
  }
}
