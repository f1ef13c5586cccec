import { Trans, useLingui } from '@lingui/react/macro'
import type { ComponentType } from 'react'
import { useQueries } from '@tanstack/react-query'
import { asProblem } from '@/api'
import { matchQuery } from '@/api/queries/matches'
import { EnrolmentView } from '@/shared/enrolment'
import { BackLink, CardSkeleton, EmptyState, ErrorState, LinkButton, Page, TextLink } from '@/ui'
import { CompareTable } from './CompareTable'
import { MatchActionContext } from './context'
import { NotAMentee } from './FindPage'
import type { MatchSlotProps } from './model'
import { isListUnavailable, isPersonUnavailable, ListUnavailable } from './unavailable'

interface Props {
  programme: string
  mentors: string[]
  Action: ComponentType<MatchSlotProps>
}

/** Compares up to three mentors side by side. */
export function ComparePage({ programme, mentors, Action }: Props) {
  const { t } = useLingui()
  return (
    <Page
      wide
      title={t`Compare mentors`}
      lead={<Trans>We mark what you have in common and show it first.</Trans>}
      eyebrow={
        <BackLink>
          <TextLink to="/p/$programme/$role/find" params={{ programme, role: 'mentee' }}>
            <Trans>All mentors</Trans>
          </TextLink>
        </BackLink>
      }
    >
      <EnrolmentView programme={programme} role="mentee" notEnrolled={<NotAMentee programme={programme} />}>
        {(enrolment) =>
          mentors.length === 0 ? (
            <NothingToCompare programme={programme} />
          ) : (
            <MatchActionContext
              value={(match) => (
                <Action programme={programme} role="mentee" enrolment={enrolment} match={match} />
              )}
            >
              <ComparedMentors programme={programme} enrolment={enrolment.id} mentors={mentors} />
            </MatchActionContext>
          )
        }
      </EnrolmentView>
    </Page>
  )
}

interface ComparedProps {
  programme: string
  enrolment: string
  mentors: string[]
}

function ComparedMentors({ programme, enrolment, mentors }: ComparedProps) {
  const queries = useQueries({ queries: mentors.map((mentor) => matchQuery(enrolment, mentor)) })
  const problems = queries.flatMap(({ error }) => (error ? [asProblem(error)] : []))
  const blocked = problems.find(({ code }) => isListUnavailable(code))
  if (blocked && isListUnavailable(blocked.code))
    return <ListUnavailable code={blocked.code} programme={programme} role="mentee" />
  // Unavailable mentors are left out; the others can still be compared.
  const failed = problems.find(({ code }) => !isPersonUnavailable(code))
  if (failed) {
    return <ErrorState problem={failed} onRetry={() => queries.forEach((query) => void query.refetch())} />
  }
  if (queries.some(({ isPending }) => isPending)) return <CardSkeleton lines={12} />
  const matches = queries.flatMap(({ data }) => (data ? [data] : []))
  const hasLeft = problems.some(({ code }) => code === 'no_longer_takes_part')
  const isAway = problems.some(({ code }) => code === 'not_found')
  return (
    <>
      {hasLeft && <MentorLeft />}
      {isAway && <MentorUnavailable />}
      {matches.length > 0 && <CompareTable programme={programme} enrolment={enrolment} matches={matches} />}
    </>
  )
}

function MentorLeft() {
  return (
    <p>
      <Trans>One of the mentors you chose has left the programme, so this page does not show them.</Trans>
    </p>
  )
}

function MentorUnavailable() {
  return (
    <p>
      <Trans>One of the mentors you chose is not available now, so this page does not show them.</Trans>
    </p>
  )
}

function NothingToCompare({ programme }: { programme: string }) {
  const { t } = useLingui()
  return (
    <EmptyState
      title={t`No mentors to compare yet`}
      action={
        <LinkButton to="/p/$programme/$role/find" params={{ programme, role: 'mentee' }}>
          <Trans>Find a mentor</Trans>
        </LinkButton>
      }
    >
      <Trans>Choose two or three mentors in the list. Open the menu beside a name to add that mentor.</Trans>
    </EmptyState>
  )
}
