import { Trans, useLingui } from '@lingui/react/macro'
import { $api, asProblem, useInvalidate } from '@/api'
import { affectedByRegistering } from '@/api/queries/enrolments'
import { useSubmit, useTextDraft } from '@/lib'
import { Button, NextStep, OtherDrafts, ProblemBanner, TextField, toast } from '@/ui'
import { ContactCoordinators } from '@/shared/enrolment'
import { CoordinatorMessage } from './CoordinatorMessage'
import styles from './enrolments.module.css'
import type { StateProps } from './model'
import { WithdrawRegistration } from './WithdrawRegistration'

const longest = 2000

/** A coordinator's question, with the form to answer it. */
export function CoordinatorQuestion({ enrolment }: StateProps) {
  const { t } = useLingui()
  return (
    <>
      <NextStep
        eyebrow={t`A question for you`}
        title={t`The coordinator has a question`}
        actions={
          <>
            <ContactCoordinators />
            <WithdrawRegistration enrolment={enrolment.id} />
          </>
        }
      >
        <p>
          <Trans>Please answer below. The coordinators will then review your registration again.</Trans>
        </p>
      </NextStep>
      <CoordinatorMessage
        enrolment={enrolment}
        id="question"
        title={<Trans>The coordinator’s question</Trans>}
      >
        <AnswerForm enrolment={enrolment.id} />
      </CoordinatorMessage>
    </>
  )
}

function AnswerForm({ enrolment }: { enrolment: string }) {
  const { t } = useLingui()
  const writing = useTextDraft({
    key: `answer.${enrolment}`,
    longest,
    requiredMessage: t`Write an answer first.`,
  })
  const answer = useAnswer(enrolment, writing.clear)
  const submission = useSubmit(writing.isInvalid)
  return (
    <form className={styles.stack} noValidate onSubmit={submission.onSubmit(() => answer.send(writing.text))}>
      <OtherDrafts draft={writing.draft} />
      <TextField
        {...writing.field(submission.isSubmitted)}
        label={t`Your answer`}
        name="answer"
        multiline
        rows={5}
        isRequired
        description={t`Only the programme’s coordinators will read it.`}
      />
      <ProblemBanner title={t`Not sent yet`} problem={answer.error} />
      <div className={styles.actions}>
        <Button type="submit" isPending={answer.isPending}>
          <Trans>Send the answer</Trans>
        </Button>
      </div>
    </form>
  )
}

export function useAnswer(enrolment: string, onDone: () => void) {
  const { t } = useLingui()
  const invalidate = useInvalidate()
  const { mutate, isPending, error } = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/answer', {
    onSuccess: async () => {
      onDone()
      await invalidate(affectedByRegistering)
      toast(t`We sent your answer to the coordinators`, { tone: 'good' })
    },
    // Answered in another window, or decided meanwhile: the new state is fetched.
    onError: (refusal) => {
      if (asProblem(refusal).code === 'not_asked_back') void invalidate(affectedByRegistering)
    },
  })
  const send = (answer: string) => mutate({ params: { path: { enrolment } }, body: { answer } })
  return { send, isPending, error }
}
