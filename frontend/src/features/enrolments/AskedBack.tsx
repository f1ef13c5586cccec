import { Trans, useLingui } from '@lingui/react/macro'
import { useAttempt, useWriting } from '@/lib'
import { OtherDraft } from '@/lib/OtherDraft'
import { Button, NextStep, ProblemBanner, TextField } from '@/ui'
import { CoordinatorWrote } from './CoordinatorWrote'
import styles from './enrolments.module.css'
import type { StateProps } from './EnrolmentState'
import { useAnswer } from './useAnswer'
import { WriteToCoordinators } from './WriteToCoordinators'

const longest = 2000

/** A coordinator needs to know more before deciding; the answer is written here. */
export function AskedBack({ enrolment }: StateProps) {
  const { t } = useLingui()
  return (
    <>
      <NextStep
        eyebrow={t`A question for you`}
        title={t`The coordinator needs to know more`}
        actions={<WriteToCoordinators />}
      >
        <p>
          <Trans>Answer below, and your registration is looked at again. Nothing is decided meanwhile.</Trans>
        </p>
      </NextStep>
      <CoordinatorWrote enrolment={enrolment} id="question" title={<Trans>What the coordinator asks</Trans>}>
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
        description={t`Only the coordinators of the programme read it.`}
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
