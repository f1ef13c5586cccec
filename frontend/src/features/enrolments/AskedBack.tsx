import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { asProblem, useProblemText } from '@/api'
import { useDraft } from '@/lib'
import { Banner, Button, Card, DateTime, NextStep, TextField } from '@/ui'
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
      <Card as="section" className={styles.card} aria-labelledby="question">
        <h2 id="question" className={styles.cardTitle}>
          <Trans>What the coordinator asks</Trans>
        </h2>
        <blockquote className={styles.quote} dir="auto">
          {enrolment.reason}
        </blockquote>
        {enrolment.decided_at && (
          <small className={styles.soft}>
            <DateTime value={enrolment.decided_at} format="date" />
          </small>
        )}
        <AnswerForm enrolment={enrolment.id} />
      </Card>
    </>
  )
}

function AnswerForm({ enrolment }: { enrolment: string }) {
  const { t } = useLingui()
  const [tried, setTried] = useState(false)
  const draft = useDraft(`answer.${enrolment}`, '')
  const answer = useAnswer(enrolment, draft.clear)
  const problemText = useProblemText(answer.error && asProblem(answer.error))
  const text = draft.value.trim()
  const isTooLong = Array.from(text).length > longest
  const wrong =
    text === '' ? t`Write an answer first.` : isTooLong ? t`At most ${longest} characters.` : undefined
  const send = () => {
    setTried(true)
    if (!wrong) answer.send(text)
  }
  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        label={t`Your answer`}
        name="answer"
        multiline
        rows={5}
        isRequired
        maxLength={longest}
        description={t`Only the coordinators of the programme read it.`}
        value={draft.value}
        onChange={draft.set}
        errorMessage={tried || isTooLong ? wrong : undefined}
      />
      {problemText && (
        <Banner tone="error" title={t`Not sent yet`}>
          <p>{problemText}</p>
        </Banner>
      )}
      <div className={styles.actions}>
        <Button type="submit" isPending={answer.isPending}>
          <Trans>Send the answer</Trans>
        </Button>
      </div>
    </form>
  )
}
