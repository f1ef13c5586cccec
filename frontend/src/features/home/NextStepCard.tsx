import { useLingui } from '@lingui/react/macro'
import type { Enrolment } from '@/api'
import { Button, LinkButton, NextStep, ProblemBanner } from '@/ui'
import { nextStepLink } from './next-step-link'
import type { NextStepText } from './next-step-text'
import { useResume } from './useResume'

type Props = { words: NextStepText; enrolment: Enrolment }

export function NextStepCard({ words, enrolment }: Props) {
  const { t } = useLingui()
  return (
    <NextStep
      eyebrow={t`Your next step`}
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
