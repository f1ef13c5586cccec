import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, asProblem } from '@/api'
import { toast } from '@/ui'

export function useAnswer(enrolment: string, onDone: () => void) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const reload = () => queries.invalidateQueries({ queryKey: ['get', '/api/v1/enrolments'] })
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/answer', {
    onSuccess: async () => {
      onDone()
      await reload()
      toast(t`We sent your answer to the coordinators`, { tone: 'good' })
    },
    // Answered in another window, or decided meanwhile: show where it stands.
    onError: (refusal) => {
      if (asProblem(refusal).code === 'not_asked_back') void reload()
    },
  })
  const send = (answer: string) => mutate({ params: { path: { enrolment } }, body: { answer } })
  return { send, isPending, error }
}
