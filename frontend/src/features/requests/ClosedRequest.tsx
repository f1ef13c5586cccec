import type { Role } from '@/api'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { nameInSentence } from '@/shared/people'
import { Banner, LinkButton } from '@/ui'
import styles from './requests.module.css'
import { declineReasonText, statusText } from './labels'
import type { MentorshipRequest } from './model'

interface Props {
  request: MentorshipRequest
  programme: string
  role: Role
}

/** Says how the request ended, and what is possible now. */
export function ClosedRequest({ request, programme, role }: Props) {
  const { i18n } = useLingui()
  return (
    <Banner tone={request.status === 'accepted' ? 'good' : 'info'} title={statusText(request, i18n)}>
      <Outcome request={request} role={role} />
      <div className={styles.bannerActions}>
        <FollowUpLink request={request} programme={programme} role={role} />
      </div>
    </Banner>
  )
}

function Outcome({ request, role }: { request: MentorshipRequest; role: Role }): ReactNode {
  const { i18n } = useLingui()
  const name = request.other.display_name
  const isSent = request.direction === 'sent'
  if (request.status === 'declined') {
    return (
      <>
        {request.decline_reason && isSent && (
          <p>{declineReasonText(request.decline_reason, role === 'mentee' ? 'mentor' : 'mentee', i18n)}</p>
        )}
        {request.note && (
          <blockquote className={styles.quote} dir="auto">
            {request.note}
          </blockquote>
        )}
      </>
    )
  }
  if (request.status === 'withdrawn') {
    const within = nameInSentence(request.other, i18n)
    return <p>{withdrawn(request, role, { name, within })}</p>
  }
  if (request.status === 'expired') {
    return (
      <p>
        {isSent ? (
          <Trans>{name} did not answer in time. This has nothing to do with you.</Trans>
        ) : (
          <Trans>We closed it because no answer arrived in time.</Trans>
        )}
      </p>
    )
  }
  if (request.other.former_member) {
    return (
      <p>
        <Trans>This request led to a mentorship, which has ended.</Trans>
      </p>
    )
  }
  return (
    <p>
      {role === 'mentee' ? <Trans>{name} is your mentor.</Trans> : <Trans>You are {name}’s mentor.</Trans>}
    </p>
  )
}

/** The name for the start of a sentence, and for within one. */
type Name = { name: string; within: string }

function withdrawn(request: MentorshipRequest, role: Role, { name, within }: Name): ReactNode {
  if (request.withdrawn_reason === 'seat_taken') return seatTaken(request, role, { name, within })
  return request.direction === 'sent' ? (
    <Trans>You withdrew this request.</Trans>
  ) : (
    <Trans>{name} withdrew this request.</Trans>
  )
}

/** A mentor's request closes when either member has no free place left, a mentee's request when the mentee has none. */
function seatTaken(request: MentorshipRequest, role: Role, { name, within }: Name): ReactNode {
  const isSent = request.direction === 'sent'
  if (role === 'mentee') {
    return isSent ? (
      <Trans>Another mentor accepted first, so we withdrew this request for you.</Trans>
    ) : (
      <Trans>You or {within} had no places available any more, so we closed this request.</Trans>
    )
  }
  return isSent ? (
    <Trans>You or {within} had no places available any more, so we closed this request.</Trans>
  ) : (
    <Trans>{name} has found a mentor. Your place is still available for somebody else.</Trans>
  )
}

function FollowUpLink({ request, programme, role }: Props) {
  if (request.mentorship_id) {
    return (
      <LinkButton
        variant="quiet"
        to="/p/$programme/$role/mentorships/$mentorship"
        params={{ programme, role, mentorship: request.mentorship_id }}
      >
        <Trans>Open the mentorship</Trans>
      </LinkButton>
    )
  }
  if (request.direction === 'received') return null
  if (request.withdrawn_reason === 'seat_taken') {
    return (
      <LinkButton variant="quiet" to="/p/$programme/$role/mentorships" params={{ programme, role }}>
        {role === 'mentee' ? <Trans>Your mentorship</Trans> : <Trans>Your mentorships</Trans>}
      </LinkButton>
    )
  }
  return (
    <LinkButton variant="quiet" to="/p/$programme/$role/find" params={{ programme, role }}>
      {role === 'mentee' ? <Trans>Find another mentor</Trans> : <Trans>Find another mentee</Trans>}
    </LinkButton>
  )
}
