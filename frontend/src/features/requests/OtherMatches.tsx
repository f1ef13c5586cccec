import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Role, Schemas } from '@/api'
import { topMatchesQuery } from '@/api/queries/matches'
import { DistinctNames, PersonRow, ReasonList } from '@/shared/people'
import { CardSkeleton, LinkButton, TextLink } from '@/ui'
import { RequestAction, SendRequestProvider } from './RequestAction'
import styles from './requests.module.css'

interface Props {
  programme: string
  /** The sender's role. */
  role: Role
  enrolment: Schemas['Enrolment']
}

const matchCount = 3

/** Other matches after a declined or expired request; nothing if the list is not available. */
export function OtherMatches({ programme, role, enrolment }: Props) {
  const title = useId()
  const query = useQuery(topMatchesQuery(enrolment.id, matchCount))
  if (query.isPending) return <CardSkeleton lines={5} />
  const matches = query.data?.items ?? []
  if (matches.length === 0 || enrolment.can_take === 0) return null
  return (
    <section className={styles.list} aria-labelledby={title}>
      <h2 id={title} className={styles.listTitle}>
        <Trans>Other good matches</Trans>
      </h2>
      <SendRequestProvider>
        <DistinctNames people={matches.map((match) => match.person)}>
          <ul className={styles.rows}>
            {matches.map((match) => (
              <li key={match.person.enrolment_id}>
                <OtherMatch programme={programme} role={role} enrolment={enrolment} match={match} />
              </li>
            ))}
          </ul>
        </DistinctNames>
      </SendRequestProvider>
      <p className={styles.when}>
        <TextLink to="/p/$programme/$role/find" params={{ programme, role }}>
          {role === 'mentee' ? <Trans>All mentors</Trans> : <Trans>All mentees</Trans>}
        </TextLink>
      </p>
    </section>
  )
}

function OtherMatch({ programme, role, enrolment, match }: Props & { match: Schemas['Match'] }) {
  const title = useId()
  const { person } = match
  return (
    <PersonRow person={person} titleId={title} level={3}>
      <ReasonList programme={programme} reasons={match.reasons} role={role} />
      <div className={styles.actions}>
        <RequestAction programme={programme} role={role} enrolment={enrolment} match={match} />
        <LinkButton
          variant="quiet"
          to="/p/$programme/$role/find/$mentor"
          params={{ programme, role, mentor: person.enrolment_id }}
          about={title}
        >
          <Trans>Profile</Trans>
        </LinkButton>
      </div>
    </PersonRow>
  )
}
