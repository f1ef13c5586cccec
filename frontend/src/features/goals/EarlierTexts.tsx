import { Trans } from '@lingui/react/macro'
import { showMoreProps, usePagedQuery } from '@/api'
import { goalRevisionsQuery } from '@/api/queries/goals'
import { Card, DateTime, Disclosure, QueryView, ShowMore } from '@/ui'
import { Answers } from './FiveAnswers'
import type { Goal } from './model'
import styles from './goals.module.css'

/** What the goal was before each change. */
export function EarlierTexts({ goal }: { goal: Goal }) {
  const query = usePagedQuery(goalRevisionsQuery(goal.id))
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Earlier versions</Trans>
      </h2>
      <QueryView query={{ ...query, data: query.items }}>
        {(revisions) =>
          revisions.map((revision) => {
            const { number } = revision
            const until = <DateTime value={revision.replaced_at} format="date" />
            return (
              <Disclosure
                key={number}
                title={
                  <Trans>
                    Version {number}, until {until}
                  </Trans>
                }
              >
                {revision.reason !== '' && (
                  <p className={styles.written} dir="auto">
                    {revision.reason}
                  </p>
                )}
                <Answers text={revision} />
              </Disclosure>
            )
          })
        }
      </QueryView>
      <ShowMore {...showMoreProps(query)} />
    </Card>
  )
}
