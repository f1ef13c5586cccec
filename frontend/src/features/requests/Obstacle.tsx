import type { Role } from '@/api'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DateTime, LinkButton } from '@/ui'
import type { MentorshipRequest } from './model'

type Code = NonNullable<MentorshipRequest['obstacle']>

interface Props {
  request: MentorshipRequest
  /** The reader's role. */
  role: Role
}

/** The member who is absent, or has no free places. */
const whose: Record<Code, Role> = {
  mentor_not_available: 'mentor',
  mentor_has_no_free_seat: 'mentor',
  mentee_not_available: 'mentee',
  mentee_has_no_free_seat: 'mentee',
}

/** Says why an open request cannot be accepted now, and what happens to it. Nothing if it can. */
export function Obstacle({ request, role }: Props): ReactNode {
  const { obstacle, on_hold: isOnHold } = request
  if (obstacle === null) return null
  const isOwn = whose[obstacle] === role
  if (isOnHold) return isOwn ? <OwnPause /> : <OnHold request={request} />
  return isOwn ? <OwnPlaces role={role} /> : <TheirPlaces request={request} role={role} />
}

function OwnPause() {
  return (
    <Trans>
      You are paused. The request stays open, and we have stopped the time to answer. Resume to continue.
    </Trans>
  )
}

/** The same text for every reason, because only the other member may tell it. */
function OnHold({ request }: Pick<Props, 'request'>) {
  const name = request.other.display_name
  const until = <DateTime value={request.expires_at} format="date" />
  return (
    <Trans>
      {name} is not available now. The request stays open, and we have stopped the time to answer. We will
      tell you when it continues. Otherwise it closes on {until}.
    </Trans>
  )
}

function OwnPlaces({ role }: Pick<Props, 'role'>) {
  return role === 'mentor' ? (
    <Trans>You have reached your limit of mentees. Raise it in your profile to accept.</Trans>
  ) : (
    <Trans>You have as many mentors as the programme allows.</Trans>
  )
}

function TheirPlaces({ request, role }: Props) {
  const name = request.other.display_name
  return role === 'mentee' ? (
    <Trans>
      {name} has no places available now. The request stays open in case a place becomes available.
    </Trans>
  ) : (
    <Trans>{name} now has as many mentors as the programme allows.</Trans>
  )
}

/** A link to where the reader can remove the obstacle; nothing if they cannot. */
export function ObstacleLink({ request, programme, role }: Props & { programme: string }): ReactNode {
  const { obstacle } = request
  if (obstacle === null || whose[obstacle] !== role || obstacle === 'mentee_has_no_free_seat') return null
  return (
    <LinkButton variant="quiet" to="/p/$programme/$role/profile" params={{ programme, role }}>
      {obstacle === 'mentor_has_no_free_seat' ? <Trans>Change my limit</Trans> : <Trans>Resume</Trans>}
    </LinkButton>
  )
}
