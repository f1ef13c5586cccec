import { useState } from 'react'
import { $api, asProblem, type Problem, useIdempotencyKey, useInvalidate } from '@/api'
import { affectedByPrivateNote } from '@/api/queries/private-notes'
import type { PrivateNote } from './labels'
import { versionHeader } from './useQuestions'

const all = '/api/v1/mentorships/{mentorship}/private-notes'
const one = `${all}/{note}` as const

/** The changes of private notes. Each returns whether it was made. */
export function useNotes(mentorship: string) {
  const invalidate = useInvalidate()
  const key = useIdempotencyKey()
  const [problem, setProblem] = useState<Problem | null>(null)
  const creation = $api.useMutation('post', all, { onSettled: (_, error) => key.settled(error) })
  const update = $api.useMutation('patch', one)
  const removal = $api.useMutation('delete', one)
  const run = async (change: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    try {
      await change()
    } catch (error) {
      setProblem(asProblem(error))
      return false
    } finally {
      await invalidate(affectedByPrivateNote)
    }
    return true
  }
  const paramsOf = (note: PrivateNote) => ({ path: { mentorship, note: note.id } })
  return {
    problem,
    isPending: creation.isPending || update.isPending || removal.isPending,
    create: (text: string) =>
      run(() =>
        creation.mutateAsync({ params: { path: { mentorship }, header: key.header() }, body: { text } }),
      ),
    change: (note: PrivateNote, text: string) =>
      run(() =>
        update.mutateAsync({ params: { ...paramsOf(note), header: versionHeader(note) }, body: { text } }),
      ),
    remove: (note: PrivateNote) => run(() => removal.mutateAsync({ params: paramsOf(note) })),
  }
}
