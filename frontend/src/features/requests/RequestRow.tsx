import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { PersonRow, ReasonList } from '@/shared/people'
import { Chip, DateTime, LinkButton } from '@/ui'
import styles from './requests.module.css'
import { questionText, statusText } from './labels'
import type { MentorshipRequest } from './model'

interface Props {
  request: MentorshipRequest
  programme: string
  role: Role
}

export function RequestRow({ request, programme, role }: Props) {
  const title = useId()
  const isPending = request.status === 'pending'
  const waitsForMe = isPending && request.direction === 'received' && !request.on_hold
  return (
    <PersonRow person={request.other} titleId={title} level={3} chips={<Chips request={request} />}>
      {isPending && (
        <>
          <p className={styles.excerpt} dir="auto">
            {request.message}
          </p>
          <ReasonList programme={programme} reasons={request.reasons} role={role} />
        </>
      )}
      <div className={styles.rowFoot}>
        <LinkButton
          variant={waitsForMe ? 'primary' : 'quiet'}
          to="/p/$programme/$role/requests/$request"
          params={{ programme, role, request: request.id }}
          about={title}
        >
          {waitsForMe ? <Trans>Read and answer</Trans> : <Trans>Open</Trans>}
        </LinkButton>
        <p className={styles.when}>
          <RequestDates request={request} />
        </p>
      </div>
    </PersonRow>
  )
}

function Chips({ request }: Pick<Props, 'request'>) {
  const { i18n } = useLingui()
  const { status, direction } = request
  const question = questionText(request, i18n)
  return (
    <>
      {status !== 'pending' && (
        <Chip tone={status === 'accepted' ? 'good' : 'neutral'}>{statusText(request, i18n)}</Chip>
      )}
      {request.on_hold && (
        <Chip>
          <Trans>On hold</Trans>
        </Chip>
      )}
      {request.obstacle === 'mentor_has_no_free_seat' && direction === 'sent' && (
        <Chip>
          <Trans>No places available</Trans>
        </Chip>
      )}
      {question && !request.on_hold && (
        <Chip tone={direction === 'sent' ? 'warn' : 'neutral'}>{question}</Chip>
      )}
    </>
  )
}

export function RequestDates({ request }: { request: MentorshipRequest }) {
  const sent = <DateTime value={request.created_at} format="date" />
  const until = <DateTime value={request.expires_at} />
  if (request.on_hold) return <Trans>Sent {sent}</Trans>
  if (request.status === 'pending') {
    return (
      <Trans>
        Sent {sent} · open until {until}
      </Trans>
    )
  }
  if (!request.decided_at) return <Trans>Sent {sent}</Trans>
  const decided = <DateTime value={request.decided_at} format="date" />
  return (
    <Trans>
      Sent {sent} · closed {decided}
    </Trans>
  )
}
