import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import {
  type Problem,
  type ProblemCode,
  type RefusalCode,
  type Role,
  type Schemas,
  signInHref,
  useProblemText,
} from '@/api'
import { Banner, TextLink } from '@/ui'

interface Props {
  problem: Problem
  programme: string
  /** The sender's role. */
  role: Role
  person: Pick<Schemas['PersonCard'], 'display_name'>
}

/** The refusals that are explained here. All others have general texts. */
type Refused = RefusalCode<'/api/v1/enrolments/{enrolment}/requests', 'post', 409>
type HandledElsewhere = Exclude<ProblemCode, Refused>

/** Says why the request was not sent, that the message is kept, and what to do next. */
export function SendProblem({ problem, programme, role, person }: Props) {
  const { t } = useLingui()
  const text = useProblemText(problem)
  return (
    <Banner tone="warn" isUrgent title={t`Not sent. We have kept your message`}>
      <p>
        {(role === 'mentee' ? menteeExplanation : mentorExplanation)(problem, person.display_name) ?? text}{' '}
        <RelatedLink code={problem.code} programme={programme} role={role} />
      </p>
    </Banner>
  )
}

function menteeExplanation({ code, args }: Problem, name: string): ReactNode {
  const limit = Number(args.limit ?? 1)
  switch (code) {
    case 'too_many_open_requests':
      return (
        <Trans>
          You have <Plural value={limit} one="# request" other="# requests" /> open, as many as this programme
          allows. Withdraw one, or wait for an answer.
        </Trans>
      )
    case 'mentor_has_no_free_seat':
    case 'mentor_not_available':
      return (
        <Trans>
          {name} has no places available any more, or is paused. You could send your message to another
          mentor.
        </Trans>
      )
    case 'mentee_has_no_free_seat':
      return (
        <Trans>
          A mentor has accepted another request from you. You now have as many mentors as this programme
          allows.
        </Trans>
      )
    case 'request_already_open':
      return <Trans>A request between you and {name} is open already.</Trans>
    case 'mentorship_exists':
      return <Trans>{name} is already your mentor.</Trans>
    case 'profile_incomplete':
      return <Trans>Complete your profile first, so that {name} knows who is asking.</Trans>
    case 'mentee_not_available':
    case 'not_approved':
    case 'enrolment_paused':
    case 'required_resources_unread':
    case 'idempotency_key_in_use':
      return null
    default:
      code satisfies HandledElsewhere
      return null
  }
}

/** The explanation for a mentor who sends the request. */
function mentorExplanation({ code, args }: Problem, name: string): ReactNode {
  const limit = Number(args.limit ?? 1)
  switch (code) {
    case 'too_many_open_requests':
      return (
        <Trans>
          You have <Plural value={limit} one="# request" other="# requests" /> open, one for each of your
          places. Withdraw one, or wait for an answer.
        </Trans>
      )
    case 'mentor_has_no_free_seat':
      return <Trans>All your places are taken.</Trans>
    case 'mentee_not_available':
      return <Trans>{name} is not available now. You could send your message to somebody else.</Trans>
    case 'request_already_open':
      return <Trans>A request between you and {name} is open already.</Trans>
    case 'mentorship_exists':
      return <Trans>{name} is already your mentee.</Trans>
    case 'mentor_not_available':
    case 'mentee_has_no_free_seat':
    case 'not_approved':
    case 'enrolment_paused':
    case 'profile_incomplete':
    case 'required_resources_unread':
    case 'idempotency_key_in_use':
      return null
    default:
      code satisfies HandledElsewhere
      return null
  }
}

function RelatedLink({ code, programme, role }: { code: ProblemCode; programme: string; role: Role }) {
  const params = { programme, role }
  switch (code) {
    case 'too_many_open_requests':
    case 'request_already_open':
      return (
        <TextLink to="/p/$programme/$role/requests" params={params}>
          <Trans>Your requests</Trans>
        </TextLink>
      )
    case 'mentor_has_no_free_seat':
    case 'mentor_not_available':
    case 'mentee_not_available':
      return (
        <TextLink to="/p/$programme/$role/find" params={params}>
          {role === 'mentee' ? <Trans>Find another mentor</Trans> : <Trans>Find another mentee</Trans>}
        </TextLink>
      )
    case 'mentee_has_no_free_seat':
    case 'mentorship_exists':
      return (
        <TextLink to="/p/$programme/$role/mentorships" params={params}>
          {role === 'mentee' ? <Trans>Your mentorship</Trans> : <Trans>Your mentorships</Trans>}
        </TextLink>
      )
    case 'unauthenticated':
      return (
        <TextLink href={signInHref()}>
          <Trans>Sign in again</Trans>
        </TextLink>
      )
    case 'profile_incomplete':
      return (
        <TextLink to="/p/$programme/$role/profile" params={params}>
          <Trans>Complete my profile</Trans>
        </TextLink>
      )
    case 'not_approved':
    case 'enrolment_paused':
    case 'required_resources_unread':
    case 'idempotency_key_in_use':
      return null
    default:
      code satisfies HandledElsewhere
      return null
  }
}
