import { useLingui } from '@lingui/react/macro'
import { $api, type Enrolment, useInvalidate } from '@/api'
import { affectedByParticipation } from '@/api/queries/enrolments'
import { Button, LinkButton, NextStep, ProblemBanner, toast } from '@/ui'
import type { Next } from './journey'
import { isWaiting, nextStepLink, nextStepText } from './next-step'

type Props = { next: Next; enrolment: Enrolment }

export function NextStepCard({ next, enrolment }: Props) {
  const { t, i18n } = useLingui()
  const words = nextStepText(next, enrolment.role, i18n)
  return (
    <NextStep
      eyebrow={isWaiting(next) ? t`What happens next` : t`Your next step`}
      title={words.title}
      actions={
        words.target === 'resume' ? (
          <Resume enrolment={enrolment} label={words.label} />
        ) : (
          <LinkButton {...nextStepLink(words, enrolment)}>{words.label}</LinkButton>
        )
      }
    >
      <p>{words.text}</p>
    </NextStep>
  )
}

export function Resume({ enrolment, label }: { enrolment: Enrolment; label: string }) {
  const { t } = useLingui()
  const { resume, isPending, error } = useResume(enrolment.id)
  return (
    <>
      <Button isPending={isPending} onPress={resume}>
        {label}
      </Button>
      <ProblemBanner title={t`You are still paused`} problem={error} />
    </>
  )
}

/** Ends a pause, then refetches everything that depends on the enrolment. */
function useResume(enrolment: string) {
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
