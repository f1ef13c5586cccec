import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import type { Schemas } from '@/api'
import { useDistinctName, type Side } from '@/lib/people'
import { Banner, Button } from '@/ui'
import type { MentorshipRequest } from './openRequests'

const bring = () => import('./SendDialog')
const SendDialog = lazy(bring)

export interface SendProps {
  programme: string
  /** The role of whoever asks. */
  side: Side
  enrolment: string
  person: Pick<Schemas['PersonCard'], 'enrolment_id' | 'display_name'>
  onSent?: (() => void) | undefined
}

/** The button; the panel behind it comes when somebody is about to press. */
export function SendRequest(props: SendProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = () => {
    setWanted(true)
    setOpen(true)
  }
  const name = useDistinctName(props.person)
  return (
    <>
      <Button
        onPointerEnter={() => void bring()}
        onFocus={() => void bring()}
        onPress={open}
        aria-label={t`Send a request to ${name}`}
      >
        <Trans>Send a request</Trans>
      </Button>
      {isWanted && (
        <Suspense>
          <SendDialog {...props} isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
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

export function pendingWith(open: MentorshipRequest[], person: string): MentorshipRequest | undefined {
  return open.find((request) => request.other.enrolment_id === person)
}
