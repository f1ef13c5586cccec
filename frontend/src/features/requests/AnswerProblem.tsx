import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Problem, type ProblemCode, type RefusalCode, type Schemas, useProblemText } from '@/api'
import type { Side } from '@/lib/people'
import { Banner, Button, LinkButton } from '@/ui'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'

interface Props {
  problem: Problem
  request: MentorshipRequest
  programme: string
  /** The role of whoever was asked. */
  side: Side
  enrolment: Schemas['Enrolment']
  /** Back to the buttons, where the request is still open. */
  onBack: () => void
}

type Refused = RefusalCode<'/api/v1/requests/{request}/acceptance', 'post', 409>
type Elsewhere = Exclude<ProblemCode, Refused>

/** The answer did not count: what happened meanwhile, what it means for whoever was asked, and where to go from here. */
export function AnswerProblem({ problem, request, programme, side, enrolment, onBack }: Props) {
  const name = request.other.display_name
  const others = <OtherRequests programme={programme} side={side} />
  const back = (
    <Button variant="plain" onPress={onBack}>
      <Trans>Back to the request</Trans>
    </Button>
  )
  if (side === 'mentee' && problem.code.endsWith('_has_no_free_seat')) {
    return <NoSeat name={name} isOwn={problem.code === 'mentee_has_no_free_seat'} action={others} />
  }
  switch (problem.code) {
    case 'mentee_has_no_free_seat':
      return <AnotherWasFaster name={name} action={others} />
    case 'mentor_has_no_free_seat':
      return <NoRoom name={name} programme={programme} capacity={enrolment.capacity} back={back} />
    case 'request_already_decided':
      return <ClosedAlready status={String(problem.args.status ?? '')} name={name} action={others} />
    case 'mentee_not_available':
    case 'mentor_not_available':
    case 'idempotency_key_in_use':
      return <NotThrough problem={problem} action={back} />
    default:
      problem.code satisfies Elsewhere
      return <NotThrough problem={problem} action={back} />
  }
}

function OtherRequests({ programme, side }: Pick<Props, 'programme' | 'side'>) {
  return (
    <LinkButton variant="quiet" to="/p/$programme/$role/requests" params={{ programme, role: side }}>
      <Trans>Your other requests</Trans>
    </LinkButton>
  )
}

interface TellProps {
  name: string
  action: ReactNode
}

/** To a mentee who was asked: one of the two has no place any more. */
function NoSeat({ name, isOwn, action }: TellProps & { isOwn: boolean }) {
  const { t } = useLingui()
  return (
    <Told title={t`You can no longer accept this request`} action={action}>
      {isOwn ? (
        <Trans>You have as many mentors as the programme allows.</Trans>
      ) : (
        <Trans>{name} has no places available any more. Other mentors can still find you.</Trans>
      )}
    </Told>
  )
}

function AnotherWasFaster({ name, action }: TellProps) {
  const { t } = useLingui()
  return (
    <Told title={t`Another mentor accepted first`} action={action}>
      <Trans>
        {name} has just found a mentor, so we have closed this request. Your place is still available for
        somebody else. Thank you for saying yes.
      </Trans>
    </Told>
  )
}

function ClosedAlready({ status, name, action }: TellProps & { status: string }) {
  const { t } = useLingui()
  return (
    <Told title={t`This request is already closed`} action={action}>
      <Decided status={status} name={name} />
    </Told>
  )
}

function NotThrough({ problem, action }: { problem: Problem; action: ReactNode }) {
  const { t } = useLingui()
  const text = useProblemText(problem)
  return (
    <Told title={t`We could not send your answer`} action={action}>
      {text}
    </Told>
  )
}

interface NoRoomProps {
  name: string
  programme: string
  capacity: number
  back: ReactNode
}

function NoRoom({ name, programme, capacity, back }: NoRoomProps) {
  const { t } = useLingui()
  return (
    <Told
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
    </Told>
  )
}

function Told({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
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
