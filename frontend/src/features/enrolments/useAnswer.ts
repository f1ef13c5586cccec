import { useLingui } from '@lingui/react/macro'
import { $api, asProblem, useInvalidate } from '@/api'
import { affectedByRegistering } from '@/api/queries/enrolments'
import { toast } from '@/ui'

export function useAnswer(enrolment: string, onDone: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/answer', {
    onSuccess: async () => {
      onDone()
      await invalidate(affectedByRegistering)
      toast(t`We sent your answer to the coordinators`, { tone: 'good' })
    },
    // Answered in another window, or decided meanwhile: show where it stands.
    onError: (refusal) => {
      if (asProblem(refusal).code === 'not_asked_back') void invalidate(affectedByRegistering)
    },
  })
  const send = (answer: string) => mutate({ params: { path: { enrolment } }, body: { answer } })
  return { send, isPending, error }
}
