import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { type Role, useProgramme, useSociety } from '@/api'
import { mentorshipQuery } from '@/api/queries/mentorships'
import { countryName, useLocale } from '@/lib'
import { useFocusOnChange } from '@/lib/focus'
import { PersonAvatar, PersonDetails, ReasonList } from '@/shared/people'
import {
  BackLink,
  Card,
  CardSkeleton,
  DateTime,
  ErrorState,
  Page,
  type StepItem,
  Steps,
  TextLink,
  ZonedTime,
} from '@/ui'
import { EndedMentorship } from './EndedMentorship'
import { EndMentorship } from './EndMentorship'
import { ContactCoordinators, FirstSteps } from './FirstSteps'
import { SectionNav } from './SectionNav'
import { entryText, type Mentorship, statusText } from './labels'
import styles from './mentorships.module.css'

interface Props {
  programme: string
  role: Role
  mentorship: string
  /** Cards of later features, at the top of the sidebar. */
  beside?: (mentorship: Mentorship) => ReactNode
}

export function MentorshipPage({ programme, role, mentorship: id, beside }: Props) {
  const { t } = useLingui()
  const query = useQuery(mentorshipQuery(id))
  const mentorship = query.data
  const back = (
    <BackLink>
      <TextLink to="/p/$programme/$role/mentorships" params={{ programme, role }}>
        <Trans>All mentorships</Trans>
      </TextLink>
    </BackLink>
  )
  if (!mentorship) {
    return (
      <Page title={t`Mentorship`} eyebrow={back}>
        {query.isPending && <CardSkeleton />}
        {query.error && <ErrorState problem={query.error} onRetry={() => void query.refetch()} />}
      </Page>
    )
  }
  const name = mentorship.other.display_name
  return (
    <Page
      title={name}
      eyebrow={back}
      media={<PersonAvatar name={name} photo={mentorship.other.photo_url} />}
      lead={<Since mentorship={mentorship} />}
    >
      <MentorshipSteps programme={programme} mentorship={mentorship} />
      <SectionNav programme={programme} role={role} mentorship={id} current="overview" />
      <div className={styles.columns}>
        <div className={styles.main}>
          <CurrentState mentorship={mentorship} programme={programme} />
          <Timeline mentorship={mentorship} />
        </div>
        <aside className={styles.side} aria-label={t`About this mentorship`}>
          {beside?.(mentorship)}
          <Sidebar mentorship={mentorship} programme={programme} />
        </aside>
      </div>
    </Page>
  )
}

function CurrentState({ mentorship, programme }: { mentorship: Mentorship; programme: string }) {
  const region = useFocusOnChange(mentorship.status)
  return (
    <div ref={region} tabIndex={-1} className={styles.now}>
      {mentorship.status === 'ended' ? (
        <EndedMentorship mentorship={mentorship} programme={programme} />
      ) : (
        <FirstSteps mentorship={mentorship} programme={programme} />
      )}
    </div>
  )
}

function Since({ mentorship }: { mentorship: Mentorship }): ReactNode {
  const locale = useLocale()
  const { other, role, accepted_at: startedAt, ended_at: endedAt } = mentorship
  const start = <DateTime value={startedAt} format="date" />
  const end = endedAt && <DateTime value={endedAt} format="date" />
  const isMentee = role === 'mentee'
  return (
    <>
      {end &&
        (isMentee ? (
          <Trans>
            Your mentor from {start} to {end}
          </Trans>
        ) : (
          <Trans>
            Your mentee from {start} to {end}
          </Trans>
        ))}
      {!end &&
        (isMentee ? <Trans>Your mentor since {start}</Trans> : <Trans>Your mentee since {start}</Trans>)}
      {other.country && `\u00a0· ${countryName(other.country, locale)}`}
      {other.time_zone && (
        <>
          {'\u00a0· '}
          <ZonedTime zone={other.time_zone} />
        </>
      )}
    </>
  )
}

function MentorshipSteps({ programme, mentorship }: { programme: string; mentorship: Mentorship }) {
  const { t } = useLingui()
  const { data } = useProgramme(programme)
  const begun = mentorship.status !== 'arranging'
  const ended = mentorship.status === 'ended'
  const steps: StepItem[] = [
    { label: t`Request`, state: 'done' },
    { label: t`Matched`, state: 'done' },
    { label: t`Under way`, state: ended ? 'done' : begun ? 'now' : 'later' },
    { label: t`Closed`, state: ended ? 'done' : 'later' },
  ]
  if (data?.policy.agreement_required) {
    steps.splice(2, 0, { label: t`Agreement`, state: begun ? 'done' : 'now' })
  }
  return <Steps items={steps} />
}

function Sidebar({ mentorship, programme }: { mentorship: Mentorship; programme: string }) {
  const isOpen = mentorship.status !== 'ended'
  return (
    <>
      {mentorship.reasons.length > 0 && (
        <Card as="section" className={styles.card}>
          <h2 className={styles.cardTitle}>
            <Trans>Why you were matched</Trans>
          </h2>
          <ReasonList programme={programme} reasons={mentorship.reasons} role={mentorship.role} detailed />
        </Card>
      )}
      <Card as="section" className={styles.card}>
        <h2 className={styles.cardTitle} dir="auto">
          {mentorship.other.headline || <Trans>At a glance</Trans>}
        </h2>
        <PersonDetails person={mentorship.other} programme={programme} />
      </Card>
      {isOpen && (
        <Card as="section" className={styles.card}>
          <h2 className={styles.cardTitle}>
            <Trans>End or get help</Trans>
          </h2>
          <p className={styles.soft}>
            <Trans>Either of you can end the mentorship at any time, without giving a reason.</Trans>
          </p>
          <div className={styles.actions}>
            <EndMentorship mentorship={mentorship} />
            <ContactCoordinators />
          </div>
        </Card>
      )}
    </>
  )
}

/** The events of the mentorship, newest first, with the message of the request. */
function Timeline({ mentorship }: { mentorship: Mentorship }) {
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
