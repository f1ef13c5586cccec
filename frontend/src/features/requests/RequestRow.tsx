import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { PersonMeta, ReasonList, type Side } from '@/lib/people'
import { Card, Chip, DateTime, Face, LinkButton } from '@/ui'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'
import { questionText, statusText } from './words'

interface Props {
  request: MentorshipRequest
  programme: string
  role: Side
}

export function RequestRow({ request, programme, role }: Props) {
  const { i18n } = useLingui()
  const title = useId()
  const isPending = request.status === 'pending'
  const waitsForMe = isPending && request.direction === 'received'
  const question = questionText(request, i18n)
  return (
    <Card as="article" className={styles.row} aria-labelledby={title}>
      <Face name={request.other.display_name} photo={request.other.photo_url} />
      <div className={styles.rowWho}>
        <div className={styles.rowHead}>
          <h3 id={title} className={styles.rowName}>
            <bdi>{request.other.display_name}</bdi>
          </h3>
          {!isPending && (
            <Chip tone={request.status === 'accepted' ? 'good' : 'neutral'}>{statusText(request, i18n)}</Chip>
          )}
          {question && <Chip tone={request.direction === 'sent' ? 'warn' : 'neutral'}>{question}</Chip>}
        </div>
        <PersonMeta person={request.other} />
      </div>
      <div className={styles.rowRest}>
        {isPending && (
          <>
            <p className={styles.excerpt} dir="auto">
              {request.message}
            </p>
            <ReasonList programme={programme} reasons={request.reasons} side={role} />
          </>
        )}
        <div className={styles.rowFoot}>
          <LinkButton
            variant={waitsForMe ? 'primary' : 'quiet'}
            to="/p/$programme/$role/requests/$request"
            params={{ programme, role, request: request.id }}
            aria-describedby={title}
          >
            {waitsForMe ? <Trans>Read and answer</Trans> : <Trans>Open</Trans>}
          </LinkButton>
          <p className={styles.when}>
            <RequestDates request={request} />
          </p>
        </div>
      </div>
    </Card>
  )
}

export function RequestDates({ request }: { request: MentorshipRequest }) {
  const sent = <DateTime value={request.created_at} format="date" />
  const until = <DateTime value={request.expires_at} format="date" />
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
