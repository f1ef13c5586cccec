/**
 * Messages of the event stream that say that something open in both browsers has changed. They carry no text; whoever
 * listens asks the service. A message can be lost, so each listener also asks now and then.
 */
export interface LiveMessages {
  /** A shared note was written. `by` is the id of the member who wrote. */
  note: { note_id: string; mentorship_id: string; revision: number; by: string }
}

type LiveType = keyof LiveMessages

export type LiveMessage = { [Type in LiveType]: { type: Type; data: LiveMessages[Type] } }[LiveType]

/** The names of these messages in the stream. */
export const liveTypes: LiveType[] = ['note']

type Listener = (message: LiveMessage) => void

const listeners = new Set<Listener>()

/** Calls `listener` with each message of a type. Returns the function that stops it. */
export function onLive<Type extends LiveType>(
  type: Type,
  listener: (data: LiveMessages[Type]) => void,
): () => void {
  const hear: Listener = (message) => {
    if (message.type === type) listener(message.data)
  }
  listeners.add(hear)
  return () => void listeners.delete(hear)
}

export function publishLive(message: LiveMessage): void {
  for (const listener of listeners) listener(message)
}
