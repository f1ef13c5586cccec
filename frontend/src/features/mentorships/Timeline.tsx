import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { showMoreProps, usePagedQuery, useSociety } from '@/api'
import { timelineQuery } from '@/api/queries/mentorships'
import { useFocusOnMore } from '@/lib/focus'
import type { Instant } from '@/lib/time'
import { DateTime, QueryView, ShowMore } from '@/ui'
import { entryDetail, entryText, type Mentorship, requestText } from './labels'
import styles from './mentorships.module.css'

/** What happened in the mentorship, newest first; at the end the request and its message. */
export function Timeline({ mentorship }: { mentorship: Mentorship }) {
  const { i18n } = useLingui()
  const society = useSociety().data?.short_name ?? ''
  const query = usePagedQuery(timelineQuery(mentorship.id))
  const { list, expectMore } = useFocusOnMore<HTMLOListElement>(query.items?.length ?? 0)
  return (
    <section className={styles.timelineSection} aria-labelledby="timeline">
      <h2 id="timeline" className={styles.sectionTitle}>
        <Trans>Timeline</Trans>
      </h2>
      <QueryView query={{ ...query, data: query.items }}>
        {(entries) => (
          <ol ref={list} className={styles.timeline}>
            {entries.map((entry) => (
              <Entry
                key={`${entry.kind} ${entry.at} ${entry.subject_id}`}
                at={entry.at}
                title={entryText(entry, mentorship, society, i18n)}
              >
                <Detail text={entryDetail(entry, i18n)} />
              </Entry>
            ))}
            {!query.hasNextPage && (
              <Entry at={mentorship.requested_at} title={requestText(mentorship, i18n)}>
                {mentorship.message !== '' && (
                  <blockquote className={styles.quote} dir="auto">
                    {mentorship.message}
                  </blockquote>
                )}
              </Entry>
            )}
          </ol>
        )}
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </section>
  )
}

function Entry({ at, title, children }: { at: Instant; title: string; children: ReactNode }) {
  return (
    <li>
      <p className={styles.at}>
        <DateTime value={at} format="date" />
      </p>
      <span className={styles.dot} aria-hidden="true" />
      <div className={styles.event}>
        <h3 dir="auto">{title}</h3>
        {children}
      </div>
    </li>
  )
}

function Detail({ text }: { text: string | null }) {
  return text === null ? null : <p className={styles.soft}>{text}</p>
}
