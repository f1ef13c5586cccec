import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Role } from '@/api'
import { meetingQuery } from '@/api/queries/meetings'
import { type Mentorship, MentorshipSection } from '@/features/mentorships'
import { SharedNote } from '@/features/notes'
import { currentInstant, useLocale, useNow } from '@/lib'
import { dayIn, dayWords } from '@/lib/time'
import { useFocusOnChange } from '@/lib/focus'
import { Banner, Card, Chip, DescriptionList, Page, QueryView } from '@/ui'
import { AgreedTime } from './AgreedTime'
import { AnswerTimes } from './AnswerTimes'
import { Attendance } from './Attendance'
import { EditDetails } from './EditDetails'
import { cancelledText, kindLabel, lengthText, placeLabel, statusText } from './labels'
import styles from './meetings.module.css'
import { type Meeting, type MeetingProps, openProposal, stageOf } from './model'
import { OwnTimes } from './OwnTimes'
import { Back, pairOf } from './ProposePage'
import { Times } from './Times'

interface Props {
  programme: string
  role: Role
  mentorship: string
  meeting: string
}

export function MeetingPage({ meeting: id, ...place }: Props) {
  return (
    <MentorshipSection {...place} section="meetings">
      {(mentorship, header) => <Loaded {...place} id={id} of={mentorship} header={header} />}
    </MentorshipSection>
  )
}

interface LoadedProps extends Omit<Props, 'meeting'> {
  id: string
  of: Mentorship
  header: ReactNode
}

function Loaded({ id, of, header, ...place }: LoadedProps) {
  const { t, i18n } = useLingui()
  const locale = useLocale()
  useNow()
  const query = useQuery(meetingQuery(id))
  const meeting = query.data
  const pair = pairOf(of)
  const day = meeting?.starts_at ? dayWords(dayIn(meeting.starts_at, pair.ownZone), locale, 'full') : null
  const title = meeting ? (day ?? t`Meeting with ${pair.name}`) : t`Meeting`
  const stage = meeting ? stageOf(meeting, currentInstant()) : 'closed'
  return (
    <Page
      title={title}
      header={header}
      eyebrow={<Back {...place} />}
      lead={
        meeting && (
          <span className={styles.leadRow}>
            <Chip tone={stage === 'ahead' || meeting.status === 'held' ? 'good' : 'neutral'}>
              {statusText(meeting, stage, i18n)}
            </Chip>
            <span>
              {kindLabel(meeting.kind, i18n)}, {lengthText(meeting.minutes, i18n)}
            </span>
          </span>
        )
      }
    >
      <QueryView query={query}>
        {(loaded: Meeting) => (
          <MeetingDetails
            {...place}
            meeting={loaded}
            pair={pair}
            stage={stageOf(loaded, currentInstant())}
            isRunning={of.status !== 'ended'}
            of={of}
          />
        )}
      </QueryView>
    </Page>
  )
}

function MeetingDetails({ of, ...props }: MeetingProps & { of: Mentorship }) {
  const { meeting, stage, isRunning } = props
  const open = openProposal(meeting)
  const region = useFocusOnChange(
    `${meeting.status} ${open?.id ?? ''} ${String(meeting.attendance.contradiction)}`,
  )
  return (
    <div className={styles.columns}>
      <div className={styles.main} ref={region} tabIndex={-1}>
        {stage === 'closed' && <Closed {...props} />}
        {meeting.starts_at !== null && meeting.status !== 'cancelled' && (
          <AgreedTime {...props} hasOpenTimes={open !== undefined} />
        )}
        {stage === 'over' && <Attendance {...props} />}
        {open !== undefined && isRunning && stage !== 'closed' && (
          <>
            {open.by === 'other' ? (
              <AnswerTimes {...props} open={open} />
            ) : (
              <OwnTimes {...props} open={open} />
            )}
          </>
        )}
        {meeting.starts_at !== null && (
          <SharedNote
            mentorship={of}
            id={meeting.id}
            title={<Trans>Notes of this meeting</Trans>}
            isHiddenIfEmpty={meeting.status === 'cancelled' || meeting.status === 'missed'}
          />
        )}
        <Earlier {...props} />
      </div>
      <aside className={styles.side} aria-labelledby="details">
        <Details {...props} />
      </aside>
    </div>
  )
}

function Closed({ meeting, pair }: MeetingProps) {
  const { t, i18n } = useLingui()
  const minutes = meeting.held_minutes
  if (meeting.status === 'held' && minutes !== null) {
    const length = lengthText(minutes, i18n)
    return <Banner tone="good" title={t`This meeting counts as held: ${length}`} />
  }
  if (meeting.status === 'missed') return <Banner tone="info" title={t`This meeting did not take place`} />
  return (
    <Banner tone="info" title={t`This meeting is cancelled`}>
      <p>{cancelledText(meeting, pair.name, i18n)}</p>
      {meeting.note !== null && (
        <blockquote className={styles.quote} dir="auto">
          {meeting.note}
        </blockquote>
      )}
    </Banner>
  )
}

function Details({ meeting, stage, isRunning }: MeetingProps) {
  const { t, i18n } = useLingui()
  const canEdit = isRunning && (stage === 'proposed' || stage === 'ahead')
  return (
    <Card as="section" className={styles.card}>
      <h2 id="details" className={styles.cardTitle}>
        <Trans>About this meeting</Trans>
      </h2>
      <DescriptionList
        items={[
          { term: t`About`, description: <span dir="auto">{meeting.agenda || t`Not written yet`}</span> },
          { term: t`Where`, description: <Where meeting={meeting} text={placeLabel(meeting.place, i18n)} /> },
          { term: t`Length`, description: lengthText(meeting.minutes, i18n) },
        ]}
      />
      {canEdit && <EditDetails meeting={meeting} />}
    </Card>
  )
}

function Where({ meeting, text }: { meeting: Meeting; text: string }) {
  if (meeting.place === 'link' && /^https?:\/\//.test(meeting.place_text)) {
    return (
      <a href={meeting.place_text} rel="noreferrer noopener" target="_blank" className={styles.wrap}>
        {meeting.place_text}
      </a>
    )
  }
  return (
    <span dir="auto">{meeting.place === 'in_person' && meeting.place_text ? meeting.place_text : text}</span>
  )
}

/** Times that were proposed before; the history of the meeting. */
function Earlier({ meeting, pair }: MeetingProps) {
  const earlier = meeting.proposals.filter(
    (proposal) => proposal.status !== 'open' && proposal.status !== 'accepted',
  )
  if (earlier.length === 0) return null
  return (
    <section className={styles.earlier} aria-labelledby="earlier">
      <h2 id="earlier" className={styles.cardTitle}>
        <Trans>Times proposed before</Trans>
      </h2>
      <ul className={styles.history}>
        {earlier.map((proposal) => (
          <li key={proposal.id}>
            <p className={styles.soft}>
              {proposal.by === 'you' ? (
                <Trans>Proposed by you</Trans>
              ) : (
                <Trans>Proposed by {pair.name}</Trans>
              )}
            </p>
            {proposal.slots.map((slot) => (
              <p key={slot.id}>
                <Times at={slot.starts_at} minutes={meeting.minutes} pair={pair} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
