import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import type { Schemas } from '@/api'
import { useAttempt, useDraft } from '@/lib'
import { leftover, type Leftover } from './paste'
import { useInvite } from './useInvitations'

const longest = 20_000

export type Outcome = Leftover & { sent: number }

/** What is sent leaves the field; what has to be put right stays in it. */
export function useInviteForm(programme: string) {
  const draft = useDraft(`invite.${programme}`, '')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const { invite, isPending, error } = useInvite(programme)
  const text = draft.value
  const wrong = useWrong(text)
  const toField = () => field.current?.focus()
  const attempt = useAttempt(wrong !== undefined, toField)
  const sent = (result: Schemas['InvitationResult']) => {
    const left = leftover(result.problems)
    attempt.forget()
    setOutcome({ ...left, sent: result.sent.length })
    draft.set(left.text)
    if (left.text === '') draft.clear()
    else toField()
  }
  const submit = (event: FormEvent) => {
    setOutcome(null)
    attempt.onSubmit(() => invite(text, sent))(event)
  }
  return {
    field: {
      value: text,
      onChange: draft.set,
      inputRef: field,
      errorMessage: attempt.tried ? wrong : undefined,
    },
    draft,
    submit,
    outcome,
    isPending,
    error,
  }
}

function useWrong(text: string): string | undefined {
  const { t } = useLingui()
  if (text.trim() === '') return t`Paste at least one address.`
  return text.length > longest ? t`At most ${longest} characters: send some of them first.` : undefined
}
