import { keptNotes } from '@/lib/kept-notes'
import { api } from './client'
import { notePath } from './queries/notes'

/** The state vector of an empty document: the answer is not needed. */
const unknown = 'AA=='

/**
 * Sends what the member wrote offline in notes whose page was then closed. Sending it a second time changes nothing.
 * What is refused stays, and the page of the note says why.
 */
export async function sendKeptNotes(member: string): Promise<void> {
  for (const { mentorship, note, update, remove } of keptNotes(member)) {
    const params = { path: { mentorship, note } }
    const sending = api.POST(`${notePath}/updates`, { params, body: { update, state_vector: unknown } })
    await sending.then(remove, () => undefined)
  }
}
