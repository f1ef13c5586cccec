import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { $api, invalidate, shownIn } from '@/api'
import { toast } from '@/ui'

/** Coming back from a pause: what is shown of the enrolment is asked for again. */
export function useResume(enrolment: string) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/return', {
    onSuccess: async () => {
      await invalidate(queries, Object.values(shownIn).flat())
      toast(t`Welcome back`, { tone: 'good' })
    },
  })
  return { resume: () => mutate({ params: { path: { enrolment } } }), isPending, error }
}
