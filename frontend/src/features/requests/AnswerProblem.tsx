import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import {
  type Problem,
  type ProblemCode,
  type RefusalCode,
  type Role,
  type Schemas,
  useProblemText,
} from '@/api'
import { Banner, Button, LinkButton } from '@/ui'
import styles from './requests.module.css'
import type { MentorshipRequest } from './model'

interface Props {
  problem: Problem
  request: MentorshipRequest
  programme: string
  /** The receiver's role. */
  role: Role
  enrolment: Schemas['Enrolment']
  /** Returns to the buttons, if the request is still open. */
  onBack: () => void
}

type Refused = RefusalCode<'/api/v1/requests/{request}/acceptance', 'post', 409>
type HandledElsewhere = Exclude<ProblemCode, Refused>

/** Says why an answer was refused, what that means, and what to do next. */
export function AnswerProblem({ problem, request, programme, role, enrolment, onBack }: Props) {
  const name = request.other.display_name
  const others = <OtherRequests programme={programme} role={role} />
  const back = (
    <Button variant="plain" onPress={onBack}>
      <Trans>Back to the request</Trans>
    </Button>
  )
  if (role === 'mentee' && problem.code.endsWith('_has_no_free_seat')) {
    return <NoSeat name={name} isOwn={problem.code === 'mentee_has_no_free_seat'} action={others} />
  }
  switch (problem.code) {
    case 'mentee_has_no_free_seat':
      return <AnotherWasFaster name={name} action={others} />
    case 'mentor_has_no_free_seat':
      return <NoFreePlaces name={name} programme={programme} capacity={enrolment.capacity} back={back} />
    case 'request_already_decided':
      return <ClosedAlready status={String(problem.args.status ?? '')} name={name} action={others} />
    case 'mentee_not_available':
    case 'mentor_not_available':
    case 'idempotency_key_in_use':
      return <NotSent problem={problem} action={back} />
    default:
      problem.code satisfies HandledElsewhere
      return <NotSent problem={problem} action={back} />
  }
}

function OtherRequests({ programme, role }: Pick<Props, 'programme' | 'role'>) {
  return (
    <LinkButton variant="quiet" to="/p/$programme/$role/requests" params={{ programme, role }}>
      <Trans>Your other requests</Trans>
    </LinkButton>
  )
}

interface ProblemInfoProps {
  name: string
  action: ReactNode
}

/** For a mentee: one of the two members has no free place any more. */
function NoSeat({ name, isOwn, action }: ProblemInfoProps & { isOwn: boolean }) {
  const { t } = useLingui()
  return (
    <ProblemInfo title={t`You can no longer accept this request`} action={action}>
      {isOwn ? (
        <Trans>You have as many mentors as the programme allows.</Trans>
      ) : (
        <Trans>{name} has no places available any more. Other mentors can still find you.</Trans>
      )}
    </ProblemInfo>
  )
}

function AnotherWasFaster({ name, action }: ProblemInfoProps) {
  const { t } = useLingui()
  return (
    <ProblemInfo title={t`Another mentor accepted first`} action={action}>
      <Trans>
        {name} has just found a mentor, so we have closed this request. Your place is still available for
        somebody else. Thank you for saying yes.
      </Trans>
    </ProblemInfo>
  )
}

function ClosedAlready({ status, name, action }: ProblemInfoProps & { status: string }) {
  const { t } = useLingui()
  return (
    <ProblemInfo title={t`This request is already closed`} action={action}>
      <Decided status={status} name={name} />
    </ProblemInfo>
  )
}

function NotSent({ problem, action }: { problem: Problem; action: ReactNode }) {
  const { t } = useLingui()
  const text = useProblemText(problem)
  return (
    <ProblemInfo title={t`We could not send your answer`} action={action}>
      {text}
    </ProblemInfo>
  )
}

interface NoRoomProps {
  name: string
  programme: string
  capacity: number
  back: ReactNode
}

function NoFreePlaces({ name, programme, capacity, back }: NoRoomProps) {
  const { t } = useLingui()
  return (
    <ProblemInfo
      title={t`You have no places available`}
      action={
        <>
          <LinkButton variant="quiet" to="/p/$programme/$role/profile" params={{ programme, role: 'mentor' }}>
            <Trans>Change my limit</Trans>
          </LinkButton>
          {back}
        </>
      }
    >
      <Plural
        value={capacity}
        one={`You already have # mentee, your limit. The request is still open. Raise your limit in your profile if you have time for one more. Or decline, so that ${name} can ask somebody else.`}
        other={`You already have # mentees, your limit. The request is still open. Raise your limit in your profile if you have time for one more. Or decline, so that ${name} can ask somebody else.`}
      />
    </ProblemInfo>
  )
}

function ProblemInfo({
  title,
  children,
  action,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <Banner tone="info" title={title}>
      <p>{children}</p>
      {action && <div className={styles.bannerActions}>{action}</div>}
    </Banner>
  )
}

function Decided({ status, name }: { status: string; name: string }) {
  switch (status) {
    case 'withdrawn':
      return (
        <Trans>
          {name} has withdrawn it, perhaps because somebody else answered first. Your place is still
          available.
        </Trans>
      )
    case 'accepted':
      return (
        <Trans>
          You have already accepted it, perhaps in another window. You can find {name} in your mentorships.
        </Trans>
      )
    case 'declined':
      return <Trans>You have already declined it, perhaps in another window.</Trans>
    case 'expired':
      return <Trans>The time to answer was over before your answer arrived. {name} can ask you again.</Trans>
    default:
      return <Trans>It has already been answered. You do not need to do anything.</Trans>
  }
}
