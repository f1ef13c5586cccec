import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem, useProblemText } from '@/api'
import { useDraft } from '@/lib/draft'
import { OtherDraft } from '@/lib/OtherDraft'
import { Banner, Button, DateTime, NextStep, TextField, toast } from '@/ui'
import { useRefresh } from './changes'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'

const longest = 2000

/** The mentor would like to know more before deciding: the mentee answers here. */
export function AnswerQuestion({ request }: { request: MentorshipRequest }) {
  const { t } = useLingui()
  const draft = useDraft(`answer.${request.id}`, '')
  const { send, isPending, problem } = useAnswer(request, draft.clear)
  const answer = draft.value.trim()
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
        onSubmit={(event) => {
          event.preventDefault()
          if (answer) void send(answer)
        }}
      >
        <OtherDraft draft={draft} />
        <TextField
          label={t`Your answer`}
          multiline
          isRequired
          maxLength={longest}
          name="answer"
          value={draft.value}
          onChange={draft.set}
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
  const refresh = useRefresh()
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
    <Banner tone="warn" title={t`Not sent`}>
      {text}
    </Banner>
  )
}
