import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type FormEvent } from 'react'
import { asProblem, type Schemas } from '@/api'
import { hasLink, isBlank, isTooLong, useSubmit, useDraft } from '@/lib'
import type { Draft } from '@/lib/draft'
import { leftover, remainingProblems, type Leftover } from './pasted-addresses'
import { useInvite, usePreview } from './useInvitations'

const longest = 20_000
const longestNote = 1000

export type Outcome = Leftover & { sent: number }

/** What is sent leaves the field; what has to be put right stays in it. */
export function useInviteForm(programme: string) {
  const draft = useDraft(`invite.${programme}`, '')
  const note = useDraft(`invite.note.${programme}`, '')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isShown, setShown] = useState(false)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const sending = useInvite(programme)
  const looking = usePreview(programme)
  const body = { text: draft.value, note: isBlank(note.value) ? null : note.value }
  const wrong = useAddressesError(draft.value)
  const wrongNote = useNoteError(note.value)
  const submission = useSubmit(wrong !== undefined || wrongNote !== undefined)
  const sent = (result: Schemas['InvitationResult']) => {
    const left = leftover(result.problems)
    submission.reset()
    setShown(false)
    setOutcome({ ...left, sent: result.sent.length })
    draft.set(left.text)
    if (left.text !== '') return field.current?.focus()
    empty(draft)
    empty(note)
  }
  const submit = (event: FormEvent) => {
    setOutcome(null)
    submission.onSubmit(() => looking.preview(body, () => setShown(true)))(event)
  }
  return {
    field: {
      value: draft.value,
      onChange: draft.set,
      inputRef: field,
      errorMessage: submission.isSubmitted ? wrong : undefined,
    },
    draft,
    note: { value: note.value, onChange: note.set, maxLength: longestNote, errorMessage: wrongNote },
    submit,
    outcome: outcome && { ...outcome, wrong: remainingProblems(draft.value, outcome.wrong) },
    isPreviewing: looking.isPending,
    error: looking.error && asProblem(looking.error),
    preview: looking.data && {
      preview: looking.data,
      isOpen: isShown,
      onClose: () => setShown(false),
      onSend: () => sending.send(body, sent),
      isPending: sending.isPending,
      error: sending.error,
    },
  }
}

function empty(sent: Draft<string>): void {
  sent.set('')
  sent.clear()
}

function useAddressesError(text: string): string | undefined {
  const { t } = useLingui()
  if (isBlank(text)) return t`Paste at least one address.`
  return text.length > longest
    ? t`At most ${longest} characters. Send some of the invitations first.`
    : undefined
}

function useNoteError(text: string): string | undefined {
  const { t } = useLingui()
  if (isTooLong(text, longestNote)) return t`At most ${longestNote} characters.`
  return hasLink(text) ? t`Please leave out links and e-mail addresses.` : undefined
}
