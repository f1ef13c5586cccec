import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Role, Schemas } from '@/api'
import { useDistinctName } from '@/shared/people'
import { LinkButton, VisuallyHidden } from '@/ui'
import { useOpenRequests } from './useRequests'
import { pendingWith, SendRequest } from './SendRequest'

interface Props {
  programme: string
  /** The role of whoever asks. */
  role: Role
  enrolment: Schemas['Enrolment']
  match: Schemas['Match']
}

const takeFocus = (link: HTMLAnchorElement | null) => link?.focus()

/** What can be asked of this person now: a new request, a look at the one under way, or nothing. */
export function RequestAction({ programme, role, enrolment, match }: Props) {
  const { person, marks } = match
  const [isJustSent, setJustSent] = useState(false)
  const name = useDistinctName(person)
  const open = pendingWith(useOpenRequests(enrolment.id), person.enrolment_id)
  if (open) {
    return (
      <LinkButton
        ref={isJustSent ? takeFocus : null}
        variant="quiet"
        to="/p/$programme/$role/requests/$request"
        params={{ programme, role, request: open.id }}
      >
        {open.direction === 'sent' ? <Trans>Request sent</Trans> : <Trans>Answer the request</Trans>}
        <VisuallyHidden>
          : <bdi>{name}</bdi>
        </VisuallyHidden>
      </LinkButton>
    )
  }
  // Where full mentors are listed, they cannot be asked.
  if (marks.includes('full') || enrolment.can_take === 0) return null
  return (
    <SendRequest
      programme={programme}
      role={role}
      enrolment={enrolment.id}
      person={person}
      onSent={() => setJustSent(true)}
    />
  )
}
