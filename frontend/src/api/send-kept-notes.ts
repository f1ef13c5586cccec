import { keptNoteKeys, keptNotesOf } from '@/lib/kept-notes'
import { storage } from '@/lib/storage'
import { api } from './client'
import { notePath } from './queries/notes'

/** The state vector of an empty document: the answer is not needed. */
const unknown = 'AA=='

interface KeptNote {
  path: { mentorship: string; note: string }
  /** The edits as an update, in base64. */
  update: string
}

function parse(raw: string, name: string): KeptNote | null {
  const [mentorship, note] = (name.split('@')[0] ?? '').split('.')
  if (!mentorship || !note) return null
  try {
    const { value }: { value?: unknown } = JSON.parse(raw)
    return typeof value === 'string' ? { path: { mentorship, note }, update: value } : null
  } catch {
    return null
  }
}

/**
 * Sends what the member wrote offline in notes whose page was then closed. Sending it a second time changes nothing.
 * What is refused stays, and the page of the note says why.
 */
export async function sendKeptNotes(member: string): Promise<void> {
  const start = keptNotesOf(member)
  for (const key of keptNoteKeys(start)) {
    const raw = storage.read(key) ?? ''
    const kept = parse(raw, key.slice(start.length))
    if (kept && (await send(kept)) && storage.read(key) === raw) storage.remove(key)
  }
}

/** Returns whether the service has it. */
const send = ({ path, update }: KeptNote): Promise<boolean> =>
  api.POST(`${notePath}/updates`, { params: { path }, body: { update, state_vector: unknown } }).then(
    () => true,
    () => false,
  )
