import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, useInvalidate } from '@/api'
import { affectedByCheckUp, affectedByReminder } from '@/api/queries/activity'
import { affectedByEndedMentorship } from '@/api/queries/mentorships'
import { trackOwnAction } from '@/lib/own-actions'
import { toast } from '@/ui'
import type { QuietMentorship } from './labels'
import type { CheckUpAnswer } from './search-params'

/** Answers how a mentorship is going. */
export function useCheckUp(mentorship: string, onAnswered: () => void) {
  const invalidate = useInvalidate()
  const [pending, setPending] = useState<CheckUpAnswer | null>(null)
  const { mutate, error } = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/check-up-answer', {
    onSettled: async () => {
      await invalidate(affectedByCheckUp)
      setPending(null)
    },
  })
  const answer = (chosen: CheckUpAnswer) => {
    setPending(chosen)
    mutate({ params: { path: { mentorship } }, body: { answer: chosen } }, { onSuccess: onAnswered })
  }
  return { answer, pending, error }
}

/** Releases the places of one's own mentorship. */
export function useRelease(mentorship: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/mentorships/{mentorship}/release', {
    onSettled: () => invalidate(affectedByEndedMentorship),
  })
  const release = (onDone: () => void) => {
    const forget = trackOwnAction(mentorship)
    mutate(
      { params: { path: { mentorship } } },
      {
        onSuccess: () => {
          toast(t`Your places are available again. We have told you both.`)
          onDone()
        },
        onError: forget,
      },
    )
  }
  return { release, isPending, error }
}

const quietPath = '/api/v1/programmes/{programme}/quiet-mentorships/{mentorship}'

/** What a coordinator does about a quiet mentorship. */
export function useQuietActions(programme: string) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const onSettled = () => invalidate(affectedByReminder)
  const reminding = $api.useMutation('post', `${quietPath}/reminder`, { onSettled })
  const releasing = $api.useMutation('post', `${quietPath}/release`, { onSettled })
  const of = ({ mentorship_id: mentorship }: QuietMentorship) => ({
    params: { path: { programme, mentorship } },
  })
  const remind = (row: QuietMentorship, onError: (error: unknown) => void) =>
    reminding.mutate(of(row), {
      onSuccess: ({ mentee, mentor }) => {
        const [first, second] = [mentee.display_name, mentor.display_name]
        toast(t`We have reminded ${first} and ${second}`, { tone: 'good' })
      },
      onError,
    })
  const release = (row: QuietMentorship, onDone: () => void) =>
    releasing.mutate(of(row), {
      onSuccess: () => {
        toast(t`The places are available again. We have told both.`, { tone: 'good' })
        onDone()
      },
    })
  return {
    remind,
    reminding: reminding.isPending ? reminding.variables.params.path.mentorship : null,
    release,
    isReleasing: releasing.isPending,
    releaseError: releasing.error,
  }
}
