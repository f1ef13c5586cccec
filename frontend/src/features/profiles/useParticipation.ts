import { useLingui } from '@lingui/react/macro'
import { $api, useInvalidate } from '@/api'
import { affectedByParticipation } from '@/api/queries/enrolments'
import type { PlainDate } from '@/lib/time'
import { toast } from '@/ui'

/** Pausing, coming back, leaving: afterwards everything about this enrolment is asked for again. */
export function useParticipation(enrolment: string, onDone: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const done = (message: string) => async () => {
    onDone()
    await invalidate(affectedByParticipation)
    toast(message, { tone: 'good' })
  }
  const pausing = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/pause', {
    onSuccess: done(t`You are paused. Others cannot find you until you resume.`),
  })
  const returning = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/return', {
    onSuccess: done(t`Welcome back`),
  })
  const leaving = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/withdrawal', {
    onSuccess: done(t`You have left the programme in this role`),
  })
  const at = { params: { path: { enrolment } } }
  return {
    pause: (until: PlainDate | null) => pausing.mutate({ ...at, body: { until } }),
    resume: () => returning.mutate(at),
    leave: () => leaving.mutate(at),
    isPending: pausing.isPending || returning.isPending || leaving.isPending,
    pauseError: pausing.error,
    returnError: returning.error,
    leaveError: leaving.error,
  }
}

export type ParticipationActions = ReturnType<typeof useParticipation>
