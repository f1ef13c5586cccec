/** What somebody has done in this window: both sides are told of some of it, and one of them knows. */
const done = new Set<string>()

/** Noted before it is sent: word of it can arrive sooner than the answer. */
export function trackOwnAction(id: string): () => void {
  done.add(id)
  return () => done.delete(id)
}

export const isOwnAction = (id: string | null | undefined): boolean => id != null && done.has(id)
