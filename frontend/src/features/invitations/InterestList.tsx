import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { showMoreProps, type Schemas } from '@/api'
import { useFocusOnMore } from '@/lib/focus'
import { useTermLabels } from '@/shared/people'
import { Card, CardSkeletons, EmptyState, ErrorState, ShowMore } from '@/ui'
import { InterestTable } from './InterestTable'
import styles from './invitations.module.css'
import { useInterests } from './useInvitations'

/** The members who would be mentors, beside what the programme lacks. */
export function InterestList({ programme }: { programme: string }) {
  const interests = useInterests(programme)
  const { items, lacking } = interests
  const { list, expectMore } = useFocusOnMore<HTMLElement>(items?.length ?? 0)
  if (interests.error && !items) {
    return <ErrorState problem={interests.error} onRetry={() => void interests.refetch()} />
  }
  if (!items || !lacking) {
    return (
      <div className={styles.stack}>
        <CardSkeletons count={2} />
      </div>
    )
  }
  return (
    <div className={styles.stack}>
      <LackingAreas programme={programme} areas={lacking} />
      <section ref={list} className={styles.list} aria-labelledby="interested">
        <h2 id="interested" className={styles.title}>
          <Trans>Interested members</Trans>
        </h2>
        {items.length === 0 ? <NoInterests /> : <InterestTable programme={programme} items={items} />}
        <ShowMore {...showMoreProps(interests, expectMore)} />
      </section>
    </div>
  )
}

function NoInterests() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`No interested members yet`}>
      <Trans>
        Members without an invitation can say on the mentor registration page that they are interested.
      </Trans>
    </EmptyState>
  )
}

interface LackingProps {
  programme: string
  areas: Schemas['LackingArea'][]
}

function LackingAreas({ programme, areas }: LackingProps) {
  const names = useTermLabels(programme)
  return (
    <Card as="section" className={styles.form} aria-labelledby="lacking">
      <h2 id="lacking" className={styles.title}>
        <Trans>Areas that lack mentors</Trans>
      </h2>
      {areas.length === 0 ? (
        <p className={styles.soft}>
          <Trans>None. Every area has enough mentors.</Trans>
        </p>
      ) : (
        <>
          <p className={styles.soft}>
            <Trans>No mentor offers these areas, or more mentees look for them than mentors can take.</Trans>
          </p>
          <ul className={styles.areas}>
            {areas.map(({ slug, mentors, mentees }) => (
              <li key={slug}>
                <span>{names.expertise(slug)}</span>
                <small>
                  <Plural value={mentees} _0="no mentee" one="# mentee" other="# mentees" />
                  {' · '}
                  <Plural value={mentors} _0="no mentor" one="# mentor" other="# mentors" />
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
