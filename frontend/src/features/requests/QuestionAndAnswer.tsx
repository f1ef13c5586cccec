import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem, useProblemText } from '@/api'
import { useSubmit, useTextDraft } from '@/lib'
import { Banner, Button, Card, DateTime, NextStep, OtherDrafts, TextField, toast } from '@/ui'
import type { MentorshipRequest } from './model'
import styles from './requests.module.css'
import { useInvalidateRequests } from './useRequests'

interface Props {
  request: MentorshipRequest
}

/** The question and the answer before the decision, for both members. */
export function QuestionAndAnswer({ request }: Props) {
  const { question, answer, asked_at, answered_at, other } = request
  if (!question || !asked_at) return null
  const name = other.display_name
  const isReceived = request.direction === 'received'
  return (
    <Card as="section" className={styles.message}>
      <h2 className={styles.cardTitle}>
        {isReceived ? <Trans>What you asked</Trans> : <Trans>What {name} asked</Trans>}
      </h2>
      <p className={styles.written} dir="auto">
        {question}
      </p>
      <p className={styles.when}>
        <DateTime value={asked_at} />
      </p>
      <h2 className={styles.cardTitle}>
        {isReceived ? <Trans>What {name} answered</Trans> : <Trans>What you answered</Trans>}
      </h2>
      {answer && answered_at ? (
        <>
          <p className={styles.written} dir="auto">
            {answer}
          </p>
          <p className={styles.when}>
            <DateTime value={answered_at} />
          </p>
        </>
      ) : (
        <p className={styles.when}>
          <Trans>No answer yet.</Trans>
        </p>
      )}
    </Card>
  )
}

const longest = 2000

/** The receiver wants to know more before deciding: the sender answers here. */
export function AnswerQuestion({ request }: { request: MentorshipRequest }) {
  const { t } = useLingui()
  const writing = useTextDraft({
    key: `answer.${request.id}`,
    longest,
    requiredMessage: t`Write an answer first.`,
  })
  const { send, isPending, problem } = useAnswer(request, writing.clear)
  const submission = useSubmit(writing.isInvalid)
  const name = request.other.display_name
  const until = <DateTime value={request.expires_at} />
  return (
    <NextStep
      eyebrow={t`Your next step`}
      title={t`${name} has a question for you`}
      actions={
        <Button type="submit" form="answer-question" isPending={isPending}>
          <Trans>Send the answer</Trans>
        </Button>
      }
    >
      <blockquote className={styles.quote} dir="auto">
        {request.question}
      </blockquote>
      {problem && <NotSent problem={problem} />}
      <form
        id="answer-question"
        className={styles.form}
        noValidate
        onSubmit={submission.onSubmit(() => void send(writing.text))}
      >
        <OtherDrafts draft={writing.draft} />
        <TextField
          {...writing.field(submission.isSubmitted)}
          label={t`Your answer`}
          multiline
          isRequired
          name="answer"
        />
      </form>
      <p>
        <Trans>A few lines are enough. Your request stays open until {until}.</Trans>
      </p>
    </NextStep>
  )
}

function useAnswer(request: MentorshipRequest, forgetDraft: () => void) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/requests/{request}/answer')
  const name = request.other.display_name
  const send = async (answer: string) => {
    setProblem(null)
    try {
      await mutation.mutateAsync({ params: { path: { request: request.id } }, body: { answer } })
      forgetDraft()
      toast(t`Sent. ${name} can decide now.`, { tone: 'good' })
    } catch (error) {
      setProblem(asProblem(error))
    }
    void refresh()
  }
  return { send, isPending: mutation.isPending, problem }
}

function NotSent({ problem }: { problem: Problem }) {
  const { t } = useLingui()
  const text = useProblemText(problem)
  return (
    <Banner tone="warn" isUrgent title={t`Not sent`}>
      {text}
    </Banner>
  )
}
