import { Plural, Trans } from '@lingui/react/macro'
import { linkOptions, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Enrolment } from '@/api'
import { Card, TextLink } from '@/ui'
import styles from './home.module.css'
import type { Journey } from './journey'

/** What there is beside the next step; nothing where there is none. */
export function ActivityCounts({ journey, enrolment }: { journey: Journey; enrolment: Enrolment }) {
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

/** How many more this side can take; nothing before the registration is approved. */
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
