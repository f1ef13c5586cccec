import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, type Problem } from '@/api'
import { useSubmit, useTextDraft } from '@/lib'
import { Button, Dialog, OtherDrafts, ProblemBanner, SendActions, TextField, toast } from '@/ui'
import { useInvalidateRequests, useRequestProblem } from './useRequests'
import styles from './requests.module.css'
import type { MentorshipRequest } from './model'

interface Props {
  request: MentorshipRequest
  onProblem: (problem: Problem) => void
}

const longest = 1000

/** The receiver may ask one question before deciding. */
export function AskQuestion({ request, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = request.other.display_name
  return (
    <>
      <Button variant="plain" onPress={() => setOpen(true)}>
        <Trans>Ask a question</Trans>
      </Button>
      <Dialog title={t`Ask ${name} a question`} isOpen={isOpen} onOpenChange={setOpen}>
        <AskForm request={request} onProblem={onProblem} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

type FormProps = Props & { onDone: () => void }

function AskForm({ request, onProblem, onDone }: FormProps) {
  const { t } = useLingui()
  const writing = useTextDraft({
    key: `question.${request.id}`,
    longest,
    requiredMessage: t`Write a question first.`,
  })
  const { ask, isPending, problem } = useAsk({ request, onProblem, onDone })
  const submission = useSubmit(writing.isInvalid)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={submission.onSubmit(() => void ask(writing.text, writing.clear))}
    >
      <OtherDrafts draft={writing.draft} />
      <TextField
        {...writing.field(submission.isSubmitted)}
        label={t`Your question`}
        description={t`You can ask one question. You can still decide at any time.`}
        multiline
        isRequired
        name="question"
      />
      <ProblemBanner title={t`Not sent. We have kept your question`} problem={problem} />
      <SendActions isPending={isPending} onCancel={onDone}>
        <Trans>Send the question</Trans>
      </SendActions>
    </form>
  )
}

function useAsk({ request, onProblem, onDone }: FormProps) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const { problem, failed, forget } = useRequestProblem(onProblem)
  const mutation = $api.useMutation('post', '/api/v1/requests/{request}/question')
  const name = request.other.display_name
  const ask = async (question: string, forgetDraft: () => void) => {
    forget()
    try {
      await mutation.mutateAsync({ params: { path: { request: request.id } }, body: { question } })
      forgetDraft()
      toast(t`Sent. We will tell you when ${name} answers.`)
      onDone()
    } catch (error) {
      failed(error)
    }
    void refresh()
  }
  return { ask, isPending: mutation.isPending, problem }
}
