import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { type Role, type Schemas, useProgramme } from '@/api'
import { mentorshipQuery, overviewQuery } from '@/api/queries/mentorships'
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
import { ContactCoordinators } from '@/shared/enrolment'
import { SectionNav } from './SectionNav'
import type { Mentorship } from './labels'
import { NextActionPanel } from './NextActionPanel'
import { Timeline } from './Timeline'
import styles from './mentorships.module.css'

interface Props {
  programme: string
  role: Role
  mentorship: string
  /** A card of a later feature above the next step. */
  above?: (mentorship: Mentorship) => ReactNode
  /** Cards of later features, at the top of the sidebar. */
  beside?: (mentorship: Mentorship) => ReactNode
}

type Stage = Schemas['Stage']

const stageLabels: Record<Stage, MessageDescriptor> = {
  first_meeting: msg`First meeting`,
  agreement: msg`Agreement`,
  meetings: msg`Meetings`,
  closing: msg`Closing`,
  ended: msg`Closed`,
}
const stages: Stage[] = ['first_meeting', 'agreement', 'meetings', 'closing', 'ended']

export function MentorshipPage({ programme, role, mentorship: id, above, beside }: Props) {
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
          {above?.(mentorship)}
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
        <NextActionPanel mentorship={mentorship} programme={programme} />
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
  const { i18n } = useLingui()
  const { data } = useProgramme(programme)
  const { data: overview } = useQuery(overviewQuery(mentorship.id))
  const stage = overview?.stage ?? (mentorship.status === 'ended' ? 'ended' : 'first_meeting')
  const shown = stages.filter((one) => one !== 'agreement' || data?.policy.agreement_required)
  const current = stages.indexOf(stage)
  const stateOf = (one: Stage): StepItem['state'] => {
    const index = stages.indexOf(one)
    if (index === current) return stage === 'ended' ? 'done' : 'now'
    return index < current ? 'done' : 'later'
  }
  return (
    <Steps
      items={[
        { label: i18n._(msg`Matched`), state: 'done' },
        ...shown.map((one) => ({ label: i18n._(stageLabels[one]), state: stateOf(one) })),
      ]}
    />
  )
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
