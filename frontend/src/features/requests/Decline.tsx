import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { $api, type Problem, type Schemas } from '@/api'
import { isTooLong, useAttempt, useDraft } from '@/lib'
import { OtherDraft } from '@/lib/OtherDraft'
import type { Side } from '@/lib/people'
import { Button, Dialog, ProblemBanner, RadioGroup, SendActions, TextField, toast } from '@/ui'
import { useRefresh, useRefusal } from './changes'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'
import { declineChoices } from './words'

type Reason = Schemas['DeclineRequest']['reason']

interface Props {
  request: MentorshipRequest
  /** The role of whoever declines. */
  side: Side
  onProblem: (problem: Problem) => void
}

interface Answer {
  reason: Reason
  note: string
}

const longest = 1000
const noteOf = ({ note }: Answer) => note
const reasons: Reason[] = ['no_time', 'other_expertise', 'conflict_of_interest', 'other']

export function Decline({ request, side, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = request.other.display_name
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans context="request">Decline</Trans>
      </Button>
      <Dialog title={t`Decline ${name}’s request`} isOpen={isOpen} onOpenChange={setOpen}>
        <DeclineForm request={request} side={side} onProblem={onProblem} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function DeclineForm({ request, side, onProblem, onDone }: Props & { onDone: () => void }) {
  const { t, i18n } = useLingui()
  const draft = useDraft<Answer>(`decline.${request.id}`, { reason: 'no_time', note: '' }, noteOf)
  const { decline, isPending, problem } = useDecline({ request, onProblem, onDone })
  const name = request.other.display_name
  const { reason, note } = draft.value
  const attempt = useAttempt(isTooLong(note, longest))
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={attempt.onSubmit(() => void decline(draft.value, draft.clear))}
    >
      <RadioGroup
        label={t`Reason`}
        value={reason}
        onChange={(value) => draft.set({ reason: reasons.find((known) => known === value) ?? reason, note })}
        options={reasons.map((value) => ({ value, label: i18n._(declineChoices[side][value]) }))}
      />
      <OtherDraft draft={draft} />
      <TextField
        label={t`Your message`}
        isOptional
        description={t`${name} will see this together with the reason.`}
        multiline
        maxLength={longest}
        name="note"
        value={note}
        onChange={(value) => draft.set({ reason, note: value })}
      />
      <ProblemBanner title={t`We could not send your answer`} problem={problem} />
      <SendActions isDanger isPending={isPending} onCancel={onDone}>
        <Trans>Decline the request</Trans>
      </SendActions>
    </form>
  )
}

type DeclineProps = Pick<Props, 'request' | 'onProblem'> & { onDone: () => void }

function useDecline({ request, onProblem, onDone }: DeclineProps) {
  const { t } = useLingui()
  const refresh = useRefresh()
  const { problem, failed, forget } = useRefusal(onProblem)
  const mutation = $api.useMutation('post', '/api/v1/requests/{request}/decline')
  const name = request.other.display_name
  const decline = async ({ reason, note }: Answer, forgetDraft: () => void) => {
    forget()
    try {
      await mutation.mutateAsync({
        params: { path: { request: request.id } },
        body: { reason, note: note.trim() || null },
      })
      forgetDraft()
      toast(t`Declined. We will tell ${name} kindly. They can then ask somebody else.`)
      onDone()
    } catch (error) {
      failed(error)
    }
    void refresh()
  }
  return { decline, isPending: mutation.isPending, problem }
}
