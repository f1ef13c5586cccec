import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { $api, asProblem, type Problem, useIdempotencyKey, useInvalidate } from '@/api'
import { affectedByQuestion, openQuestionsQuery } from '@/api/queries/questions'
import { toast } from '@/ui'
import type { Question, Suggestion } from './labels'

const one = '/api/v1/mentorships/{mentorship}/questions/{question}'

export const versionHeader = ({ version }: { version: number }) => ({ 'If-Match': `"${version}"` })

/** Runs changes of the list, fetches it again after each, and keeps the problem of the last one. */
function useChanges() {
  const invalidate = useInvalidate()
  const [problem, setProblem] = useState<Problem | null>(null)
  const run = async (change: () => Promise<unknown>): Promise<boolean> => {
    setProblem(null)
    try {
      await change()
      return true
    } catch (error) {
      setProblem(asProblem(error))
      return false
    } finally {
      await invalidate(affectedByQuestion)
    }
  }
  return { problem, run }
}

export function useAddQuestion(mentorship: string) {
  const key = useIdempotencyKey()
  const { problem, run } = useChanges()
  const mutation = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/questions', {
    onSettled: (_, error) => key.settled(error),
  })
  const add = (text: string) =>
    run(() =>
      mutation.mutateAsync({ params: { path: { mentorship }, header: key.header() }, body: { text } }),
    )
  return { add, problem, isPending: mutation.isPending }
}

export function useTakeSuggestion(mentorship: string) {
  const { t } = useLingui()
  const { problem, run } = useChanges()
  const mutation = $api.useMutation(
    'post',
    '/api/v1/mentorships/{mentorship}/suggestions/{suggestion}/question',
  )
  const take = async ({ id }: Suggestion) => {
    const params = { path: { mentorship, suggestion: id } }
    if (await run(() => mutation.mutateAsync({ params })))
      toast(t`Added to your questions.`, { tone: 'good' })
  }
  return { take, problem, pendingId: mutation.isPending ? mutation.variables.params.path.suggestion : null }
}

/** The changes of one question. */
export function useQuestion(mentorship: string, { id }: Question) {
  const { problem, run } = useChanges()
  const params = { path: { mentorship, question: id } }
  const agenda = $api.useMutation('post', `${one}/agenda`)
  const reopening = $api.useMutation('post', `${one}/reopening`)
  const discussion = $api.useMutation('post', `${one}/discussion`)
  const update = $api.useMutation('patch', one)
  const removal = $api.useMutation('delete', one)
  return {
    problem,
    isPending: [agenda, reopening, discussion, update, removal].some((mutation) => mutation.isPending),
    /** Puts it on the agenda of a meeting, or of the next one. */
    putOnAgenda: (meeting?: string) =>
      run(() =>
        agenda.mutateAsync({ params: { ...params, ...(meeting && { query: { meeting_id: meeting } }) } }),
      ),
    reopen: () => run(() => reopening.mutateAsync({ params })),
    discuss: (outcome: string) =>
      run(() => discussion.mutateAsync({ params, body: { outcome: outcome || null } })),
    change: (question: Question, texts: { text: string } | { outcome: string }) =>
      run(() =>
        update.mutateAsync({
          params: { ...params, header: versionHeader(question) },
          body: { text: null, outcome: null, ...texts },
        }),
      ),
    remove: () => run(() => removal.mutateAsync({ params })),
  }
}

export type QuestionChanges = ReturnType<typeof useQuestion>

/** Moves a question to another place. The list shows it at once, and is fetched again if the service refuses. */
export function useMoveQuestion(mentorship: string) {
  const queryClient = useQueryClient()
  const { problem, run } = useChanges()
  const mutation = $api.useMutation('put', `${one}/position`)
  const move = (questions: Question[], from: number, to: number) => {
    const moved = questions[from]
    if (!moved || to < 0 || to >= questions.length) return
    const order = questions.toSpliced(from, 1).toSpliced(to, 0, moved)
    queryClient.setQueryData(
      openQuestionsQuery(mentorship).queryKey,
      (page) => page && { ...page, items: order },
    )
    const params = { path: { mentorship, question: moved.id } }
    void run(() => mutation.mutateAsync({ params, body: { after: order[to - 1]?.id ?? null } }))
  }
  return { move, problem }
}
