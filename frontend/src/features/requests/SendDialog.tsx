import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { $api, asProblem, type Problem, type Role, type Schemas, useProgramme } from '@/api'
import { useLocale, useSubmit } from '@/lib'
import { useDraft } from '@/lib/draft'
import { Banner, Dialog, OtherDrafts, SendActions, TextField, toast } from '@/ui'
import type { SendRequestProps } from './model'
import styles from './requests.module.css'
import { SendProblem } from './SendProblem'
import { useInvalidateRequests, useOpenRequests } from './useRequests'

interface Props extends SendRequestProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** The typed message is kept until it has been sent. */
export default function SendDialog({ isOpen, onOpenChange, ...request }: Props) {
  const { t } = useLingui()
  const name = request.person.display_name
  return (
    <Dialog
      title={request.role === 'mentee' ? t`Ask ${name} to be your mentor` : t`Offer to be ${name}’s mentor`}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <SendForm {...request} onDone={() => onOpenChange(false)} />
    </Dialog>
  )
}

function SendForm({
  programme,
  role,
  enrolment,
  person,
  onSent,
  onDone,
}: SendRequestProps & { onDone: () => void }) {
  const draft = useSendDraft(enrolment, person.enrolment_id)
  const { send, isPending, problem } = useSend(enrolment, role, person, draft, () => {
    onSent?.()
    onDone()
  })
  const length = messageLength(draft.message)
  const submission = useSubmit(length < shortest || length > longest)
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void send())}>
      <RequestPolicy programme={programme} role={role} enrolment={enrolment} person={person} />
      <OtherDrafts draft={draft} />
      <MessageField
        role={role}
        message={draft.message}
        isTried={submission.isSubmitted}
        onChange={draft.write}
      />
      {draft.restored && !problem && (
        <p className={styles.hint}>
          <Trans>This is what you wrote last time. We keep it on this device until you send it.</Trans>
        </p>
      )}
      {problem && <SendProblem problem={problem} programme={programme} role={role} person={person} />}
      <SendActions isPending={isPending} onCancel={onDone}>
        <Trans>Send the request</Trans>
      </SendActions>
    </form>
  )
}

interface MessageProps {
  role: SendRequestProps['role']
  message: string
  isTried: boolean
  onChange: (message: string) => void
}

function MessageField({ role, message, isTried, onChange }: MessageProps) {
  const { t } = useLingui()
  const fault = useLengthError(role, messageLength(message))
  return (
    <TextField
      label={t`Your message`}
      description={
        role === 'mentee'
          ? t`Who you are, what you would like help with, and why you chose this mentor. ${shortest} to ${longest} characters.`
          : t`Who you are, what you can offer, and why you chose this mentee. ${shortest} to ${longest} characters.`
      }
      errorMessage={isTried ? fault : undefined}
      multiline
      maxLength={longest}
      isRequired
      name="message"
      value={message}
      onChange={onChange}
    />
  )
}

function useLengthError(role: SendRequestProps['role'], length: number): string | undefined {
  const { t } = useLingui()
  if (length > longest) return t`At most ${longest} characters.`
  if (length >= shortest) return undefined
  return role === 'mentee'
    ? t`Write at least ${shortest} characters, so that your mentor knows what you hope for.`
    : t`Write at least ${shortest} characters, so that they know what you offer.`
}

function RequestPolicy({ programme, role, enrolment, person }: SendRequestProps) {
  return role === 'mentee' ? (
    <FirstToAccept programme={programme} enrolment={enrolment} />
  ) : (
    <FreeToSayNo name={person.display_name} />
  )
}

function FreeToSayNo({ name }: { name: string }) {
  const { t } = useLingui()
  return (
    <Banner tone="info" title={t`${name} can say no`}>
      <Trans>You can have as many open requests as you have places for mentees.</Trans>
    </Banner>
  )
}

function FirstToAccept({ programme, enrolment }: { programme: string; enrolment: string }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { data } = useProgramme(programme)
  const open = useOpenRequests(enrolment).filter((request) => request.direction === 'sent')
  const limit = data?.policy.open_requests_per_mentee ?? 1
  if (limit <= 1) return null
  const others = new Intl.ListFormat(locale).format(open.map((request) => request.other.display_name))
  const rest: ReactNode =
    data?.policy.active_mentorships.mentee === 1 ? (
      <Trans>We then withdraw your other requests.</Trans>
    ) : (
      <Trans>When you have as many mentors as the programme allows, we withdraw your other requests.</Trans>
    )
  return (
    <Banner tone="info" title={t`The first to accept becomes your mentor`}>
      {open.length > 0 ? (
        <Trans>You have also asked {others}.</Trans>
      ) : (
        <Plural
          value={limit}
          one="You can have one open request at a time."
          other="You can ask up to # mentors at a time."
        />
      )}{' '}
      {rest}
    </Banner>
  )
}

type Person = Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>

/** Sends the draft, and removes it only after the service has accepted it. */
function useSend(enrolment: string, role: Role, person: Person, draft: SendDraft, onSent: () => void) {
  const { t } = useLingui()
  const refresh = useInvalidateRequests()
  const [problem, setProblem] = useState<Problem | null>(null)
  const mutation = $api.useMutation('post', '/api/v1/enrolments/{enrolment}/requests')
  const send = async () => {
    setProblem(null)
    try {
      await mutation.mutateAsync({
        params: { path: { enrolment }, header: { 'Idempotency-Key': draft.keyForAttempt() } },
        body: { ...whom(role, person.enrolment_id), message: draft.message.trim() },
      })
    } catch (error) {
      setProblem(asProblem(error))
      return
    }
    draft.clear()
    const name = person.display_name
    toast(t`We have sent your request to ${name}.`, { tone: 'good' })
    onSent()
    await refresh()
  }
  return { send, isPending: mutation.isPending, problem }
}

const whom = (role: Role, person: string) =>
  role === 'mentee' ? { mentor_enrolment_id: person } : { mentee_enrolment_id: person }

const shortest = 20
const longest = 2000

interface SendDraftValue {
  message: string
  /** The idempotency key of the message, so that a retry after a lost response creates no second request. */
  key: string
  attempted: string | null
}

const messageOf = ({ message }: SendDraftValue) => message
const fresh = (): SendDraftValue => ({ message: '', key: crypto.randomUUID(), attempted: null })

const messageLength = (message: string) => Array.from(message.trim()).length

type SendDraft = ReturnType<typeof useSendDraft>

/** The draft of the message to one person, kept until it is sent. */
function useSendDraft(enrolment: string, mentor: string) {
  const draft = useDraft<SendDraftValue>(`request.${enrolment}.${mentor}`, fresh(), messageOf)
  const { message, key, attempted } = draft.value
  return {
    message,
    restored: draft.restored && message !== '',
    write: (next: string) => draft.set({ message: next, key, attempted }),
    /** The key for the next attempt. A changed message is a new request and gets a new key. */
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
