import { Trans, useLingui } from '@lingui/react/macro'
import { useAttempt, useWriting } from '@/lib'
import { OtherDraft } from '@/lib/OtherDraft'
import { Button, NextStep, ProblemBanner, TextField } from '@/ui'
import { CoordinatorWrote } from './CoordinatorWrote'
import styles from './enrolments.module.css'
import type { StateProps } from './EnrolmentState'
import { useAnswer } from './useAnswer'
import { WithdrawRegistration } from './WithdrawRegistration'
import { WriteToCoordinators } from './WriteToCoordinators'

const longest = 2000

/** A coordinator needs to know more before deciding; the answer is written here. */
export function AskedBack({ enrolment }: StateProps) {
  const { t } = useLingui()
  return (
    <>
      <NextStep
        eyebrow={t`A question for you`}
        title={t`The coordinator has a question`}
        actions={
          <>
            <WriteToCoordinators />
            <WithdrawRegistration enrolment={enrolment.id} />
          </>
        }
      >
        <p>
          <Trans>Please answer below. The coordinators will then review your registration again.</Trans>
        </p>
      </NextStep>
      <CoordinatorWrote enrolment={enrolment} id="question" title={<Trans>The coordinator’s question</Trans>}>
        <AnswerForm enrolment={enrolment.id} />
      </CoordinatorWrote>
    </>
  )
}

function AnswerForm({ enrolment }: { enrolment: string }) {
  const { t } = useLingui()
  const writing = useWriting({ key: `answer.${enrolment}`, longest, missing: t`Write an answer first.` })
  const answer = useAnswer(enrolment, writing.clear)
  const attempt = useAttempt(writing.isWrong)
  return (
    <form className={styles.stack} noValidate onSubmit={attempt.onSubmit(() => answer.send(writing.text))}>
      <OtherDraft draft={writing.draft} />
      <TextField
        {...writing.field(attempt.tried)}
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
