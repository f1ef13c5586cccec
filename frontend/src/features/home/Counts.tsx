import { Plural, Trans } from '@lingui/react/macro'
import { linkOptions, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Enrolment } from '@/api'
import { Card, TextLink } from '@/ui'
import styles from './home.module.css'
import type { Journey } from './journey'

export function Counts({ journey, enrolment }: { journey: Journey; enrolment: Enrolment }) {
  const params = { programme: enrolment.programme.slug, role: enrolment.role }
  const { open_requests, active_mentorships, unread_notifications } = journey
  const mentor = enrolment.role === 'mentor'
  return (
    <ul className={styles.counts}>
      <Count
        link={linkOptions({ to: '/p/$programme/$role/requests', params })}
        about={mentor ? <Trans>Mentees who ask you</Trans> : <Trans>Mentors you have asked</Trans>}
      >
        <Plural value={open_requests} _0="No open requests" one="# open request" other="# open requests" />
      </Count>
      <Count
        link={linkOptions({ to: '/p/$programme/$role/mentorships', params })}
        about={<Room count={enrolment.can_take} mentor={mentor} />}
      >
        <Plural value={active_mentorships} _0="No mentorship yet" one="# mentorship" other="# mentorships" />
      </Count>
      <Count
        link={linkOptions({ to: '/notifications' })}
        about={<Trans>What happened since your last visit</Trans>}
      >
        <Plural
          value={unread_notifications}
          _0="Nothing unread"
          one="# unread notification"
          other="# unread notifications"
        />
      </Count>
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

function Room({ count, mentor }: { count: number; mentor: boolean }) {
  return mentor ? (
    <Plural
      value={count}
      _0="You can take no more mentees now"
      one="You can take # more mentee"
      other="You can take # more mentees"
    />
  ) : (
    <Plural
      value={count}
      _0="You can have no more mentors now"
      one="You can have # more mentor"
      other="You can have # more mentors"
    />
  )
}
