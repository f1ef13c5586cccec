import { Trans, useLingui } from '@lingui/react/macro'
import { useSociety } from '@/api'
import { DateTime } from '@/ui'
import styles from './mentorships.module.css'
import { entryText, type Mentorship, statusText } from './labels'

/** What happened, the latest first; the message of the request stands where it was written. */
export function Timeline({ mentorship }: { mentorship: Mentorship }) {
  const { i18n } = useLingui()
  const society = useSociety().data?.short_name ?? ''
  const entries = mentorship.timeline.toReversed()
  return (
    <section className={styles.timelineSection} aria-labelledby="timeline">
      <h2 id="timeline" className={styles.sectionTitle}>
        <Trans>Timeline</Trans>
      </h2>
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <li key={entry.kind}>
            <p className={styles.at}>
              <DateTime value={entry.at} format="date" />
            </p>
            <span className={styles.dot} aria-hidden="true" />
            <div className={styles.event}>
              <h3>{entryText(entry, mentorship, society, i18n)}</h3>
              {entry.kind === 'ended' && <p className={styles.soft}>{statusText(mentorship, i18n)}</p>}
              {entry.kind === 'requested' && mentorship.message !== '' && (
                <blockquote className={styles.quote} dir="auto">
                  {mentorship.message}
                </blockquote>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
