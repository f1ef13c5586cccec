import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '@/api'
import { useLocale } from '@/lib'
import { useProgramme } from '@/lib/people'
import { Banner, Button, Dialog, TextField } from '@/ui'
import { type MentorshipRequest, useOpenRequests } from './openRequests'
import { SendProblem } from './SendProblem'
import { longest, messageLength, shortest, useSendDraft } from './sendDraft'
import styles from './requests.module.css'
import { useSend } from './useSend'

interface Props {
  programme: string
  enrolment: string
  mentor: Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
  onSent?: (() => void) | undefined
}

/** The button and the panel behind it. What was typed stays until it was sent. */
export function SendRequest({ programme, enrolment, mentor, onSent }: Props) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const name = mentor.display_name
  return (
    <>
      <Button onPress={() => setOpen(true)} aria-label={t`Send a request to ${name}`}>
        <Trans>Send a request</Trans>
      </Button>
      <Dialog title={t`Ask ${name} to be your mentor`} isOpen={isOpen} onOpenChange={setOpen}>
        <SendForm
          programme={programme}
          enrolment={enrolment}
          mentor={mentor}
          onSent={onSent}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </>
  )
}

function SendForm({ programme, enrolment, mentor, onSent, onDone }: Props & { onDone: () => void }) {
  const draft = useSendDraft(enrolment, mentor.enrolment_id)
  const [isTooShort, setTooShort] = useState(false)
  const { send, isPending, problem } = useSend(enrolment, mentor, draft, () => {
    onSent?.()
    onDone()
  })
  const length = messageLength(draft.message)
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTooShort(length < shortest)
        if (length >= shortest && length <= longest) void send()
      }}
    >
      <FirstToAccept programme={programme} enrolment={enrolment} />
      {problem && <SendProblem problem={problem} programme={programme} mentor={mentor} />}
      <MessageField message={draft.message} isTooShort={isTooShort} onChange={draft.write} />
      {draft.restored && !problem && (
        <p className={styles.hint}>
          <Trans>This is what you wrote last time. It is kept on this device until you send it.</Trans>
        </p>
      )}
      <div className={styles.actions}>
        <Button type="submit" isPending={isPending}>
          <Trans>Send the request</Trans>
        </Button>
        <Button variant="plain" onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  )
}

interface MessageProps {
  message: string
  isTooShort: boolean
  onChange: (message: string) => void
}

function MessageField({ message, isTooShort, onChange }: MessageProps) {
  const { t } = useLingui()
  return (
    <TextField
      label={t`Your message`}
      description={t`Who you are, what you would like help with, and why you chose this mentor. ${shortest} to ${longest} characters.`}
      errorMessage={
        isTooShort && messageLength(message) < shortest
          ? t`Write at least ${shortest} characters, so that your mentor knows what you hope for.`
          : undefined
      }
      multiline
      maxLength={longest}
      isRequired
      name="message"
      value={message}
      onChange={onChange}
    />
  )
}

function FirstToAccept({ programme, enrolment }: { programme: string; enrolment: string }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { data } = useProgramme(programme)
  const open = useOpenRequests(enrolment)
  const limit = data?.policy.open_requests_per_mentee ?? 1
  if (limit <= 1) return null
  const others = new Intl.ListFormat(locale).format(open.map((request) => request.other.display_name))
  const rest: ReactNode =
    data?.policy.active_mentorships.mentee === 1 ? (
      <Trans>Your other requests are then withdrawn for you.</Trans>
    ) : (
      <Trans>
        Requests still open when you have as many mentors as the programme allows are withdrawn for you.
      </Trans>
    )
  return (
    <Banner tone="info" title={t`The first to accept becomes your mentor`}>
      {open.length > 0 ? (
        <Trans>You have also asked {others}.</Trans>
      ) : (
        <Plural
          value={limit}
          one="You may have # request open at a time."
          other="You may ask up to # mentors at a time."
        />
      )}{' '}
      {rest}
    </Banner>
  )
}

/** Above the list: every place for a mentor is taken, so no new request can be sent. */
export function NoRoomNotice({ enrolment }: { enrolment: Schemas['Enrolment'] }) {
  const { t } = useLingui()
  if (enrolment.status !== 'approved' || enrolment.can_take > 0) return null
  return (
    <Banner tone="info" title={t`You have found your mentor`}>
      <Trans>You can look around; a new request becomes possible when a current mentorship ends.</Trans>
    </Banner>
  )
}

export function pendingTo(open: MentorshipRequest[], mentor: string): MentorshipRequest | undefined {
  return open.find((request) => request.other.enrolment_id === mentor)
}
