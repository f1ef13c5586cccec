/**
 * Ids of what the reader has changed in this window. The service notifies both members of some changes, but the
 * reader who made one does not need the message.
 */
const done = new Set<string>()

/**
 * Call it before the request is sent, because the notification can arrive before the response. Returns the function
 * that forgets the id.
 */
export function trackOwnAction(id: string): () => void {
  done.add(id)
  return () => done.delete(id)
}

export const isOwnAction = (id: string | null | undefined): boolean => id != null && done.has(id)
