import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { $api, type Schemas } from '@/api'
import { PersonMeta, ReasonList } from '@/lib/people'
import { Card, CardSkeleton, Face, LinkButton, TextLink } from '@/ui'
import { RequestAction } from './RequestAction'
import styles from './requests.module.css'

interface Props {
  programme: string
  enrolment: Schemas['Enrolment']
}

const few = 3

/** After a no: who else fits, the closest first. Nothing at all where the list cannot be seen now. */
export function NextBest({ programme, enrolment }: Props) {
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
        <Trans>Who else fits you</Trans>
      </h2>
      <ul className={styles.rows}>
        {matches.map((match) => (
          <li key={match.mentor.enrolment_id}>
            <Other programme={programme} enrolment={enrolment} match={match} />
          </li>
        ))}
      </ul>
      <p className={styles.when}>
        <TextLink to="/p/$programme/$role/find" params={{ programme, role: 'mentee' }}>
          <Trans>All mentors</Trans>
        </TextLink>
      </p>
    </section>
  )
}

function Other({ programme, enrolment, match }: Props & { match: Schemas['Match'] }) {
  const title = useId()
  const { mentor } = match
  return (
    <Card as="article" className={styles.row} aria-labelledby={title}>
      <Face name={mentor.display_name} photo={mentor.photo_url} />
      <div className={styles.rowWho}>
        <h3 id={title} className={styles.rowName}>
          {mentor.display_name}
        </h3>
        <PersonMeta person={mentor} />
      </div>
      <div className={styles.rowRest}>
        <ReasonList programme={programme} reasons={match.reasons} side="mentee" />
        <div className={styles.actions}>
          <RequestAction
            programme={programme}
            enrolment={enrolment}
            mentor={mentor}
            full={match.marks.includes('full')}
          />
          <LinkButton
            variant="quiet"
            to="/p/$programme/$role/find/$mentor"
            params={{ programme, role: 'mentee', mentor: mentor.enrolment_id }}
            aria-describedby={title}
          >
            <Trans>Profile</Trans>
          </LinkButton>
        </div>
      </div>
    </Card>
  )
}
