import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { linkOptions, type LinkProps } from '@tanstack/react-router'
import { type Enrolment, type Role, useSession } from '@/api'
import { useJourney } from '@/api/queries/enrolments'
import { useOwnEnrolment } from '@/shared/enrolment'
import { Banner, Card, CardSkeletons, ErrorState, Page, PlainDate, Steps, TextLink } from '@/ui'
import styles from './home.module.css'
import { type Journey, stepItems } from './journey'
import { NextStepCard, Resume } from './NextStepCard'
import { NotEnrolled } from './NotEnrolled'

type Props = { programme: string; role: Role }

export function HomePage({ programme, role }: Props) {
  const own = useOwnEnrolment(programme, role)
  if (own.enrolment) return <EnrolledHome enrolment={own.enrolment} />
  if (own.enrolment === null) return <NotEnrolled programme={programme} role={role} />
  return (
    <HomeFrame>
      {own.error ? (
        <ErrorState problem={own.error} onRetry={() => void own.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </HomeFrame>
  )
}

function EnrolledHome({ enrolment }: { enrolment: Enrolment }) {
  const { i18n } = useLingui()
  const journey = useJourney(enrolment.id)
  const { programme, status } = enrolment
  return (
    <HomeFrame eyebrow={programme.name}>
      {journey.data ? (
        <>
          {status === 'paused' && journey.data.next.action !== 'resume' && (
            <PausedBanner enrolment={enrolment} />
          )}
          <Steps items={stepItems(journey.data, i18n)} />
          <NextStepCard next={journey.data.next} enrolment={enrolment} />
          <ActivityCounts journey={journey.data} enrolment={enrolment} />
        </>
      ) : journey.error ? (
        <ErrorState problem={journey.error} onRetry={() => void journey.refetch()} />
      ) : (
        <CardSkeletons count={2} />
      )}
    </HomeFrame>
  )
}

/** For paused members who still have a next step. */
function PausedBanner({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useLingui()
  const { paused_until: until } = enrolment
  return (
    <Banner title={<Trans>You are paused</Trans>}>
      <p>
        {until ? (
          <Trans>
            Others cannot find you until <PlainDate value={until} />. Your mentorships continue.
          </Trans>
        ) : (
          <Trans>Others cannot find you until you resume. Your mentorships continue.</Trans>
        )}
      </p>
      <Resume enrolment={enrolment} label={t`Resume`} />
    </Banner>
  )
}

/** The same heading in every state, so that the layout does not shift. */
function HomeFrame({ eyebrow = '\u00a0', children }: { eyebrow?: string; children: ReactNode }) {
  const { t } = useLingui()
  const session = useSession()
  const member = session.data?.member
  const name = member?.short_name ?? member?.display_name
  return (
    <Page title={name ? t`Welcome, ${name}` : t`Home`} eyebrow={eyebrow}>
      {children}
    </Page>
  )
}

/** Open requests, mentorships and unread notifications, if there are any. */
function ActivityCounts({ journey, enrolment }: { journey: Journey; enrolment: Enrolment }) {
  const params = { programme: enrolment.programme.slug, role: enrolment.role }
  const { open_requests, active_mentorships, unread_notifications } = journey
  const mentor = enrolment.role === 'mentor'
  if (open_requests + active_mentorships + unread_notifications === 0) return null
  return (
    <ul className={styles.counts}>
      {open_requests > 0 && (
        <Count
          link={linkOptions({ to: '/p/$programme/$role/requests', params })}
          about={mentor ? <Trans>Mentees who ask you</Trans> : <Trans>Mentors you have asked</Trans>}
        >
          <Plural value={open_requests} one="# open request" other="# open requests" />
        </Count>
      )}
      {active_mentorships > 0 && (
        <Count
          link={linkOptions({ to: '/p/$programme/$role/mentorships', params })}
          about={<FreePlaces enrolment={enrolment} />}
        >
          <Plural value={active_mentorships} one="# mentorship" other="# mentorships" />
        </Count>
      )}
      {unread_notifications > 0 && (
        <Count
          link={linkOptions({ to: '/notifications' })}
          about={<Trans>What happened since your last visit</Trans>}
        >
          <Plural value={unread_notifications} one="# unread notification" other="# unread notifications" />
        </Count>
      )}
    </ul>
  )
}

interface CountProps {
  link: LinkProps
  about: ReactNode
  children: ReactNode
}

function Count({ link, about, children }: CountProps) {
  return (
    <Card as="li">
      <TextLink className={styles.count} {...link}>
        {children}
      </TextLink>
      <small className={styles.soft}>{about}</small>
    </Card>
  )
}

/** How many more mentorships the member can take. Nothing before the registration is approved. */
function FreePlaces({ enrolment }: { enrolment: Enrolment }) {
  const { role, status, can_take: free, capacity } = enrolment
  if (status !== 'approved') return null
  if (role === 'mentor') {
    return (
      <Plural
        value={free}
        _0="All your places are taken"
        one="You can take one more mentee"
        _2="You can take two more mentees"
        _3="You can take three more mentees"
        other="You can take # more mentees"
      />
    )
  }
  return free === 0 ? (
    <Plural value={capacity} one="You have a mentor" _2="You have two mentors" other="You have # mentors" />
  ) : (
    <Plural
      value={capacity}
      one="One mentor at a time"
      _2="Up to two mentors at a time"
      other="Up to # mentors at a time"
    />
  )
}
