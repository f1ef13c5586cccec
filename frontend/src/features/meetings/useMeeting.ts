import { useState } from 'react'
import { asProblem, type Problem, useInvalidate } from '@/api'
import { affectedByMeeting } from '@/api/queries/meetings'

/** Runs a change of a meeting: remembers why it failed, and fetches again what it changes. */
export function useMeetingChange() {
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isPending, setPending] = useState(false)
  const run = async (change: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    setPending(true)
    let isDone = true
    try {
      await change()
    } catch (error) {
      isDone = false
      setProblem(asProblem(error))
    }
    await invalidate(affectedByMeeting)
    setPending(false)
    return isDone
  }
  return { run, problem, isPending }
}
