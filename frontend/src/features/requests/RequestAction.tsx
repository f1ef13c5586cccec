import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Schemas } from '@/api'
import { useDistinctName, type Side } from '@/lib/people'
import { LinkButton, VisuallyHidden } from '@/ui'
import { useOpenRequests } from './openRequests'
import { pendingWith, SendRequest } from './SendRequest'

interface Props {
  programme: string
  /** The role of whoever asks. */
  side: Side
  enrolment: Schemas['Enrolment']
  person: Schemas['PersonCard']
  /** True when a mentor is listed although they have no room. */
  full: boolean
}

const takeFocus = (link: HTMLAnchorElement | null) => link?.focus()

/** What can be asked of this person now: a new request, a look at the one under way, or nothing. */
export function RequestAction({ programme, side, enrolment, person, full }: Props) {
  const [isJustSent, setJustSent] = useState(false)
  const name = useDistinctName(person)
  const open = pendingWith(useOpenRequests(enrolment.id), person.enrolment_id)
  if (open) {
    return (
      <LinkButton
        ref={isJustSent ? takeFocus : null}
        variant="quiet"
        to="/p/$programme/$role/requests/$request"
        params={{ programme, role: side, request: open.id }}
      >
        {open.direction === 'sent' ? <Trans>Request sent</Trans> : <Trans>Answer the request</Trans>}
        <VisuallyHidden>
          : <bdi>{name}</bdi>
        </VisuallyHidden>
      </LinkButton>
    )
  }
  if (full || enrolment.can_take === 0) return null
  return (
    <SendRequest
      programme={programme}
      side={side}
      enrolment={enrolment.id}
      person={person}
      onSent={() => setJustSent(true)}
    />
  )
}
