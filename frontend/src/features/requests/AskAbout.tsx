import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, asProblem, type Problem } from '@/api'
import { useDraft } from '@/lib/draft'
import { Button, Dialog, TextField, toast } from '@/ui'
import { useRefresh } from './changes'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'

interface Props {
  request: MentorshipRequest
  onProblem: (problem: Problem) => void
}

const longest = 1000

/** More information before deciding: the mentor may ask once. */
export function AskAbout({ request, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = request.other.display_name
  return (
    <>
      <Button variant="plain" onPress={() => setOpen(true)}>
        <Trans>Ask for more</Trans>
      </Button>
      <Dialog title={t`Ask ${name} for more`} isOpen={isOpen} onOpenChange={setOpen}>
        <AskForm request={request} onProblem={onProblem} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function AskForm({ request, onProblem, onDone }: Props & { onDone: () => void }) {
  const { t } = useLingui()
  const refresh = useRefresh()
  const draft = useDraft(`question.${request.id}`, '')
  const ask = $api.useMutation('post', '/api/v1/requests/{request}/question')
  const question = draft.value.trim()
  const name = request.other.display_name
  const send = async () => {
    try {
      const params = { path: { request: request.id } }
      await ask.mutateAsync({ params, body: { question } })
      draft.clear()
      toast(t`Sent. You are told as soon as ${name} answers.`)
    } catch (error) {
      onProblem(asProblem(error))
    }
    onDone()
    void refresh()
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (question) void send()
      }}
    >
      <TextField
        label={t`Your question`}
        description={t`You can ask once. The request stays open meanwhile, and you can decide at any time.`}
        multiline
        isRequired
        maxLength={longest}
        name="question"
        value={draft.value}
        onChange={draft.set}
      />
      <div className={styles.actions}>
        <Button type="submit" isPending={ask.isPending}>
          <Trans>Send the question</Trans>
        </Button>
        <Button variant="plain" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  )
}
