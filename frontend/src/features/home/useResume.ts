import { useLingui } from '@lingui/react/macro'
import { $api, useInvalidate } from '@/api'
import { affectedByParticipation } from '@/api/queries/enrolments'
import { toast } from '@/ui'

/** Coming back from a pause: what is shown of the enrolment is asked for again. */
export function useResume(enrolment: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/return', {
    onSuccess: async () => {
      await invalidate(affectedByParticipation)
      toast(t`Welcome back`, { tone: 'good' })
    },
  })
  return { resume: () => mutate({ params: { path: { enrolment } } }), isPending, error }
}
