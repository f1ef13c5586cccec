import { useDraft } from '@/lib/draft'

export const shortest = 20
export const longest = 2000

interface SendDraftValue {
  message: string
  /** Sent with every attempt of the same message, so that a repeat after a lost answer makes no second request. */
  key: string
  attempted: string | null
}

const messageOf = ({ message }: SendDraftValue) => message
const fresh = (): SendDraftValue => ({ message: '', key: crypto.randomUUID(), attempted: null })

export const messageLength = (message: string) => Array.from(message.trim()).length

export type SendDraft = ReturnType<typeof useSendDraft>

/** The message to one mentor, kept until it is sent. */
export function useSendDraft(enrolment: string, mentor: string) {
  const draft = useDraft<SendDraftValue>(`request.${enrolment}.${mentor}`, fresh(), messageOf)
  const { message, key, attempted } = draft.value
  return {
    message,
    restored: draft.restored && message !== '',
    write: (next: string) => draft.set({ message: next, key, attempted }),
    /** The key to send with; a changed message is another request and needs another key. */
    keyForAttempt: () => {
      const next = attempted === null || attempted === message ? key : crypto.randomUUID()
      draft.set({ message, key: next, attempted: message })
      return next
    },
    clear: draft.clear,
    others: draft.others,
    adopt: draft.adopt,
    discard: draft.discard,
  }
}
