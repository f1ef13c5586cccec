import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Problem, type Schemas, useProblemText } from '@/api'
import { Banner, TextLink } from '@/ui'

interface Props {
  problem: Problem
  programme: string
  mentor: Pick<Schemas['PersonCard'], 'display_name'>
}

/** Why the request was not sent, that nothing typed is lost, and what to do next. */
export function SendProblem({ problem, programme, mentor }: Props) {
  const { t } = useLingui()
  const text = useProblemText(problem)
  return (
    <Banner tone="warn" title={t`Not sent; your message is kept`}>
      <p>
        {explanation(problem, mentor.display_name) ?? text}{' '}
        <WayOn code={problem.code} programme={programme} />
      </p>
    </Banner>
  )
}

function explanation({ code, args }: Problem, name: string): ReactNode {
  const limit = Number(args.limit ?? 1)
  switch (code) {
    case 'too_many_open_requests':
      return (
        <Trans>
          You have {limit} requests open, as many as this programme allows. Withdraw one, or wait for an
          answer.
        </Trans>
      )
    case 'mentor_has_no_free_seat':
    case 'mentor_not_available':
      return (
        <Trans>
          {name} has just filled the last place, or is taking a break. Your message may suit another mentor.
        </Trans>
      )
    case 'mentee_has_no_free_seat':
      return (
        <Trans>
          Somebody has accepted you in the meantime: you have as many mentors as this programme allows.
        </Trans>
      )
    case 'request_already_open':
      return <Trans>You have already asked {name}, and the answer is still open.</Trans>
    case 'mentorship_exists':
      return <Trans>{name} is already your mentor.</Trans>
    case 'profile_incomplete':
      return <Trans>Complete your profile first, so that {name} knows who is asking.</Trans>
    default:
      return null
  }
}

function WayOn({ code, programme }: { code: string; programme: string }) {
  const params = { programme, role: 'mentee' as const }
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
      return (
        <TextLink to="/p/$programme/$role/find" params={params}>
          <Trans>Find another mentor</Trans>
        </TextLink>
      )
    case 'mentee_has_no_free_seat':
    case 'mentorship_exists':
      return (
        <TextLink to="/p/$programme/$role/mentorships" params={params}>
          <Trans>Your mentorship</Trans>
        </TextLink>
      )
    case 'profile_incomplete':
      return (
        <TextLink to="/p/$programme/$role/profile" params={params}>
          <Trans>Complete my profile</Trans>
        </TextLink>
      )
    default:
      return null
  }
}
