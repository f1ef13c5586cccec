import { api, asProblem, type Problem } from '@/api'
import { notePath } from '@/api/queries/notes'
import { fromBase64, toBase64 } from '@/lib/base64'
import type { Exchange, NoteConnection } from './model'

/** The exchange of a note with the service. */
export function noteConnection(mentorship: string, note: string): NoteConnection {
  const params = { path: { mentorship, note } }
  return {
    async exchange(update, stateVector) {
      try {
        const { data } = await api.POST(`${notePath}/updates`, {
          params,
          body: { update: toBase64(update), state_vector: toBase64(stateVector) },
        })
        if (!data) return { kind: 'offline' }
        return {
          kind: 'merged',
          update: fromBase64(data.update),
          stateVector: fromBase64(data.state_vector),
          facts: { revision: data.revision, updatedAt: data.updated_at, updatedBy: data.updated_by },
        }
      } catch (error) {
        return outcomeOf(asProblem(error))
      }
    },
  }
}

function outcomeOf(problem: Problem): Exchange {
  const { status } = problem
  if (status === 401) return { kind: 'signed_out' }
  if (status === 409) return { kind: 'ended' }
  if (status === 0 || status === 429 || status >= 500) return { kind: 'offline' }
  const codes = [problem.type.split('/').at(-1), ...problem.errors.map(({ code }) => code)]
  if (codes.includes('note_update_incomplete')) return { kind: 'incomplete' }
  if (codes.includes('note_too_long')) return { kind: 'too_long' }
  return { kind: 'refused', problem }
}
