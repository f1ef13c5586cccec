import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import * as v from 'valibot'
import { $api, type Problem, type Role, type Schemas } from '@/api'
import { optionalText, useDraftForm } from '@/shared/forms'
import { Button, Dialog, OtherDrafts, ProblemBanner, RadioGroup, SendActions, TextField, toast } from '@/ui'
import { useInvalidateRequests, useRequestProblem } from './useRequests'
import styles from './requests.module.css'
import { declineChoices } from './labels'
import type { MentorshipRequest } from './model'

type Reason = Schemas['DeclineRequest']['reason']

interface Props {
  request: MentorshipRequest
  /** The role of the member who declines. */
  role: Role
  onProblem: (problem: Problem) => void
}

interface Answer {
  reason: Reason
  note: string
}

const longest = 1000
const noteOf = ({ note }: Answer) => note
const reasons = ['no_time', 'other_expertise', 'conflict_of_interest', 'other'] as const satisfies Reason[]
const schema = v.object({ reason: v.picklist(reasons), note: optionalText(longest) })

export function DeclineRequest({ request, role, onProblem }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = request.other.display_name
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <Trans context="request">Decline</Trans>
      </Button>
      <Dialog title={t`Decline ${name}’s request`} isOpen={isOpen} onOpenChange={setOpen}>
        <DeclineForm request={request} role={role} onProblem={onProblem} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function DeclineForm({ request, role, onProblem, onDone }: Props & { onDone: () => void }) {
  const { t, i18n } = useLingui()
  const { decline, isPending, problem } = useDecline({ request, onProblem, onDone })
  const form = useDraftForm<Answer, v.InferOutput<typeof schema>>({
    draftKey: `decline.${request.id}`,
    initial: { reason: 'no_time', note: '' },
    schema,
    textOf: noteOf,
    error: problem,
  })
  const name = request.other.display_name
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit((answer) => void decline(answer, form.draft.clear))}
    >
      <RadioGroup
        label={t`Reason`}
        {...form.field('reason')}
        onChange={(value) => {
          const reason = reasons.find((known) => known === value)
          if (reason) form.set('reason', reason)
        }}
        options={reasons.map((value) => ({ value, label: i18n._(declineChoices[role][value]) }))}
      />
      <OtherDrafts draft={form.draft} />
      <TextField
        label={t`Your message`}
        isOptional
        description={t`${name} will see this together with the reason.`}
        multiline
        maxLength={longest}
        {...form.field('note')}
      />
      <ProblemBanner title={t`We could not send your answer`} problem={form.problem} />
      <SendActions isDanger isPending={isPending} onCancel={onDone}>
        <Trans>Decline the request</Trans>
      </SendActions>
    </form>
  )
}

type DeclineProps = Pick<Props, 'request' | 'onProblem'> & { onDone: () => void }

function useDecline({ request, onProblem, onDone }: DeclineProps) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const { problem, failed, forget } = useRequestProblem(onProblem)
  const mutation = $api.useMutation('post', '/api/v1/requests/{request}/decline')
  const name = request.other.display_name
  const decline = async (body: v.InferOutput<typeof schema>, forgetDraft: () => void) => {
    forget()
    try {
      await mutation.mutateAsync({
        params: { path: { request: request.id } },
        body,
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
