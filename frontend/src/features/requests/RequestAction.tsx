import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import type { Schemas } from '@/api'
import { keepFocusOnPage } from '@/lib/focus'
import { LinkButton } from '@/ui'
import { useOpenRequests } from './openRequests'
import { pendingTo, SendRequest } from './SendRequest'

interface Props {
  programme: string
  enrolment: Schemas['Enrolment']
  mentor: Schemas['PersonCard']
  /** True when the mentor is listed although they have no room. */
  full: boolean
}

const takeFocus = (link: HTMLAnchorElement | null) => link?.focus()

/** What can be asked of this mentor now: a new request, a look at the one under way, or nothing. */
export function RequestAction({ programme, enrolment, mentor, full }: Props) {
  const [isJustSent, setJustSent] = useState(false)
  const sent = pendingTo(useOpenRequests(enrolment.id), mentor.enrolment_id)
  if (sent) {
    return (
      <LinkButton
        ref={isJustSent ? takeFocus : null}
        variant="quiet"
        to="/p/$programme/$role/requests/$request"
        params={{ programme, role: 'mentee', request: sent.id }}
      >
        <Trans>Request sent</Trans>
      </LinkButton>
    )
  }
  if (full || enrolment.can_take === 0) return null
  return (
    <SendRequest
      programme={programme}
      enrolment={enrolment.id}
      mentor={mentor}
      onSent={() => {
        setJustSent(true)
        // The list leaves out whom one has asked, so the card with this button may go too.
        keepFocusOnPage()
      }}
    />
  )
}
