import { Trans, useLingui } from '@lingui/react/macro'
import { createContext, type ReactNode, Suspense, useContext, useMemo, useState } from 'react'
import type { Enrolment, Role, Schemas } from '@/api'
import { lazyComponent } from '@/lib/lazy-component'
import { useDistinctName } from '@/shared/people'
import { Banner, Button, LinkButton, VisuallyHidden } from '@/ui'
import type { MentorshipRequest, SendRequestProps } from './model'
import { useOpenRequests } from './useRequests'

interface Props {
  programme: string
  /** The sender's role. */
  role: Role
  enrolment: Schemas['Enrolment']
  match: Schemas['Match'] | Schemas['MatchDetails']
}

const takeFocus = (link: HTMLAnchorElement | null) => link?.focus()

/** The possible action with this person: send a request, open the current one, or nothing. */
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
  // A full person may be listed, but gets no requests. A member without a free place sends none.
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

/** The dialog is loaded when the button is about to be used. */
export function SendRequest(props: SendRequestProps) {
  const { t } = useLingui()
  const open = useOpenRequest()
  const name = useDistinctName(props.person)
  return (
    <Button
      onPointerEnter={SendDialog.preload}
      onFocus={SendDialog.preload}
      onPress={() => open(props)}
      aria-label={t`Send a request to ${name}`}
    >
      <Trans>Send a request</Trans>
    </Button>
  )
}

/** Above the list: the mentee has no free place, so no new request can be sent. */
export function NoPlacesNotice({ role, enrolment }: { role: Role; enrolment: Enrolment }) {
  const { t } = useLingui()
  if (role === 'mentor' || enrolment.status !== 'approved' || enrolment.can_take > 0) return null
  return (
    <Banner tone="info" title={t`You have found your mentor`}>
      <Trans>
        You can still look at profiles. You can send a new request when a current mentorship ends.
      </Trans>
    </Banner>
  )
}

function pendingWith(open: MentorshipRequest[], person: string): MentorshipRequest | undefined {
  return open.find((request) => request.other.enrolment_id === person)
}

const SendDialog = lazyComponent(() => import('./SendDialog'))

const OpenRequestContext = createContext<(request: SendRequestProps) => void>(() => {})

const useOpenRequest = () => useContext(OpenRequestContext)

/**
 * Wraps all cards with a `SendRequest` button. The dialog is rendered here and not in the card, because a running
 * search may remove the card while the dialog is loading, which can take seconds on a slow connection.
 */
export function SendRequestProvider({ children }: { children: ReactNode }) {
  const [request, setRequest] = useState<SendRequestProps | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useMemo(
    () => (next: SendRequestProps) => {
      setRequest(next)
      setOpen(true)
    },
    [],
  )
  return (
    <OpenRequestContext value={open}>
      {children}
      {request && (
        <Suspense>
          <SendDialog key={request.person.enrolment_id} {...request} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </OpenRequestContext>
  )
}
