import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { type Role, showMoreProps, usePagedQuery } from '@/api'
import { closedMeetingsQuery, openMeetingsQuery } from '@/api/queries/meetings'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { currentInstant, useNow } from '@/lib'
import { Card, Chip, EmptyState, LinkButton, Page, Progress, QueryView, ShowMore } from '@/ui'
import { kindLabel, lengthText, statusText } from './labels'
import { LogMeeting } from './LogMeeting'
import styles from './meetings.module.css'
import { type Meeting, openProposal, type Pair, stageOf } from './model'
import { pairOf } from './ProposePage'
import { Times } from './Times'

interface Props {
  programme: string
  role: Role
  mentorship: string
}

/** The meetings of a mentorship: what comes next, what waits for an answer, and what has been. */
export function MeetingsPage(place: Props) {
  return (
    <MentorshipSection {...place} section="meetings">
      {(mentorship, header) => <Meetings {...place} of={mentorship} header={header} />}
    </MentorshipSection>
  )
}

function Meetings({ of, header, ...place }: Props & { of: Mentorship; header: ReactNode }) {
  const { t } = useLingui()
  useNow()
  const pair = pairOf(of)
  const query = useQuery(openMeetingsQuery(place.mentorship))
  const isRunning = of.status !== 'ended'
  return (
    <Page
      title={t`Meetings`}
      header={header}
      actions={
        isRunning && (
          <>
            <LinkButton to="/p/$programme/$role/mentorships/$mentorship/meetings/propose" params={place}>
              <Trans>Propose a meeting</Trans>
            </LinkButton>
            <LogMeeting mentorship={place.mentorship} pair={pair} />
          </>
        )
      }
    >
      <QueryView query={query}>
        {({ items, hours }) => (
          <div className={styles.columns}>
            <div className={styles.main}>
              <Open {...place} pair={pair} meetings={items} isRunning={isRunning} />
              <Past {...place} pair={pair} />
            </div>
            <aside className={styles.side} aria-labelledby="hours">
              <Hours hours={hours} />
            </aside>
          </div>
        )}
      </QueryView>
    </Page>
  )
}

function Open({
  meetings,
  pair,
  isRunning,
  ...place
}: Props & { meetings: Meeting[]; pair: Pair; isRunning: boolean }) {
  const { t } = useLingui()
  const now = currentInstant()
  const at = (meeting: Meeting) => meeting.starts_at ?? openProposal(meeting)?.slots[0]?.starts_at ?? ''
  const sorted = meetings.toSorted((one, other) => at(one).localeCompare(at(other)))
  const of = (stage: string) => sorted.filter((meeting) => stageOf(meeting, now) === stage)
  if (meetings.length === 0) {
    return (
      <EmptyState title={t`No meeting planned`}>
        {isRunning ? (
          <Trans>Propose a few times. {pair.name} then confirms one of them.</Trans>
        ) : (
          <Trans>This mentorship has ended.</Trans>
        )}
      </EmptyState>
    )
  }
  return (
    <>
      <List {...place} title={t`Did these take place?`} meetings={of('over')} pair={pair} />
      <List {...place} title={t`Next meetings`} meetings={of('ahead')} pair={pair} />
      <List {...place} title={t`Proposed`} meetings={of('proposed')} pair={pair} />
    </>
  )
}

function Past({ pair, ...place }: Props & { pair: Pair }) {
  const { t } = useLingui()
  const query = usePagedQuery(closedMeetingsQuery(place.mentorship))
  const meetings = query.items ?? []
  if (meetings.length === 0) return null
  return (
    <>
      <List {...place} title={t`Past and cancelled`} meetings={meetings} pair={pair} />
      <ShowMore {...showMoreProps(query)} />
    </>
  )
}

interface ListProps extends Props {
  title: string
  meetings: Meeting[]
  pair: Pair
}

function List({ title, meetings, pair, ...place }: ListProps) {
  const id = useId()
  if (meetings.length === 0) return null
  return (
    <section aria-labelledby={id} className={styles.listSection}>
      <h2 id={id} className={styles.cardTitle}>
        {title}
      </h2>
      <ul className={styles.rows}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <Row {...place} meeting={meeting} pair={pair} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Row({ meeting, pair, ...place }: Props & { meeting: Meeting; pair: Pair }) {
  const { i18n } = useLingui()
  const title = useId()
  const stage = stageOf(meeting, currentInstant())
  const open = openProposal(meeting)
  const isMyTurn =
    stage === 'over'
      ? meeting.attendance.own === null || meeting.attendance.contradiction
      : open?.by === 'other'
  return (
    <Card className={styles.row}>
      <div className={styles.rowText}>
        <h3 id={title} className={styles.rowTitle}>
          {kindLabel(meeting.kind, i18n)}
        </h3>
        {meeting.starts_at === null ? (
          open && <Plural value={open.slots.length} one="# time proposed" other="# times proposed" />
        ) : (
          <Times at={meeting.starts_at} minutes={meeting.minutes} pair={pair} />
        )}
        {meeting.agenda !== '' && (
          <p className={styles.excerpt} dir="auto">
            {meeting.agenda}
          </p>
        )}
      </div>
      <div className={styles.rowFoot}>
        <Chip tone={meeting.status === 'confirmed' || meeting.status === 'held' ? 'good' : 'neutral'}>
          {statusText(meeting, stage, i18n)}
        </Chip>
        <LinkButton
          variant={isMyTurn ? 'primary' : 'quiet'}
          to="/p/$programme/$role/mentorships/$mentorship/meetings/$meeting"
          params={{ ...place, meeting: meeting.id }}
          about={title}
        >
          {isMyTurn ? <Trans>Answer</Trans> : <Trans>Open</Trans>}
        </LinkButton>
      </div>
    </Card>
  )
}

function Hours({
  hours,
}: {
  hours: {
    meetings_held: number
    minutes_held: number
    recommended_minutes: number | null
    recommended_minutes_a_month: number | null
  }
}) {
  const { t, i18n } = useLingui()
  const { meetings_held: meetings, minutes_held: minutes, recommended_minutes: recommended } = hours
  const monthly = hours.recommended_minutes_a_month
  const length = minutes === 0 ? t`No time yet` : lengthText(minutes, i18n)
  return (
    <Card as="section" className={styles.card}>
      <h2 id="hours" className={styles.cardTitle}>
        <Trans>Time together</Trans>
      </h2>
      <p className={styles.big}>{length}</p>
      <p className={styles.soft}>
        <Plural
          value={meetings}
          _0="No meeting held yet"
          one="in # meeting held"
          other="in # meetings held"
        />
      </p>
      {recommended !== null && (
        <>
          <Progress labelledBy="recommended" value={Math.min(minutes, recommended)} max={recommended} />
          <p className={styles.soft} id="recommended">
            <Trans>The programme recommends {lengthText(recommended, i18n)} in all.</Trans>{' '}
            {monthly !== null && <Trans>That is about {lengthText(monthly, i18n)} a month.</Trans>}
          </p>
        </>
      )}
      <p className={styles.soft}>
        <Trans>Only meetings count that both of you have confirmed.</Trans>
      </p>
    </Card>
  )
}
