import { Trans, useLingui } from '@lingui/react/macro'
import type { Enrolment, Role } from '@/api'
import { useDistinctName } from '@/shared/people'
import { Banner, Button } from '@/ui'
import { SendDialog, useOpenRequest } from './SendRequestProvider'
import type { MentorshipRequest, SendRequestProps } from './model'

/** The button; the panel behind it comes when somebody is about to press. */
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

/** Above the list: every place for a mentor is taken, so no new request can be sent. */
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

export function pendingWith(open: MentorshipRequest[], person: string): MentorshipRequest | undefined {
  return open.find((request) => request.other.enrolment_id === person)
}
