import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { $api, type Schemas } from '@/api'
import { DistinctNames, PersonRow, ReasonList, type Side } from '@/lib/people'
import { CardSkeleton, LinkButton, TextLink } from '@/ui'
import { RequestAction } from './RequestAction'
import { SendRequests } from './SendRequests'
import styles from './requests.module.css'

interface Props {
  programme: string
  /** The role of whoever got the no. */
  side: Side
  enrolment: Schemas['Enrolment']
}

const few = 3

/** After a no: who else fits, the closest first. Nothing at all where the list cannot be seen now. */
export function NextBest({ programme, side, enrolment }: Props) {
  const title = useId()
  const query = $api.useQuery('get', '/api/v1/enrolments/{enrolment}/matches', {
    params: { path: { enrolment: enrolment.id }, query: { limit: few } },
  })
  if (query.isPending) return <CardSkeleton lines={5} />
  const matches = query.data?.items ?? []
  if (matches.length === 0 || enrolment.can_take === 0) return null
  return (
    <section className={styles.list} aria-labelledby={title}>
      <h2 id={title} className={styles.listTitle}>
        <Trans>Other good matches</Trans>
      </h2>
      <SendRequests>
        <DistinctNames people={matches.map((match) => match.person)}>
          <ul className={styles.rows}>
            {matches.map((match) => (
              <li key={match.person.enrolment_id}>
                <Other programme={programme} side={side} enrolment={enrolment} match={match} />
              </li>
            ))}
          </ul>
        </DistinctNames>
      </SendRequests>
      <p className={styles.when}>
        <TextLink to="/p/$programme/$role/find" params={{ programme, role: side }}>
          {side === 'mentee' ? <Trans>All mentors</Trans> : <Trans>All mentees</Trans>}
        </TextLink>
      </p>
    </section>
  )
}

function Other({ programme, side, enrolment, match }: Props & { match: Schemas['Match'] }) {
  const title = useId()
  const { person } = match
  return (
    <PersonRow person={person} titleId={title} level={3}>
      <ReasonList programme={programme} reasons={match.reasons} side={side} />
      <div className={styles.actions}>
        <RequestAction
          programme={programme}
          side={side}
          enrolment={enrolment}
          person={person}
          full={match.marks.includes('full')}
        />
        <LinkButton
          variant="quiet"
          to="/p/$programme/$role/find/$mentor"
          params={{ programme, role: side, mentor: person.enrolment_id }}
          about={title}
        >
          <Trans>Profile</Trans>
        </LinkButton>
      </div>
    </PersonRow>
  )
}
