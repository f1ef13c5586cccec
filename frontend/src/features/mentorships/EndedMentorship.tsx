import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useOwnEnrolment } from '@/shared/enrolment'
import { nameInSentence } from '@/shared/people'
import { Card, DateTime, LinkButton } from '@/ui'
import styles from './mentorships.module.css'
import { type Mentorship, statusText } from './labels'

/** Says how the mentorship ended, and what is possible now. */
export function EndedMentorship({ mentorship, programme }: { mentorship: Mentorship; programme: string }) {
  const { i18n } = useLingui()
  const { enrolment } = useOwnEnrolment(programme, mentorship.role)
  const hasRoom = (enrolment?.can_take ?? 0) > 0
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.sectionTitle}>{statusText(mentorship, i18n)}</h2>
      <p>
        <OutcomeText mentorship={mentorship} />
      </p>
      <div className={styles.actions}>
        {mentorship.role === 'mentee' && hasRoom && (
          <LinkButton to="/p/$programme/$role/find" params={{ programme, role: 'mentee' }}>
            <Trans>Find another mentor</Trans>
          </LinkButton>
        )}
        {mentorship.role === 'mentor' && (
          <LinkButton
            variant="quiet"
            to="/p/$programme/$role/requests"
            params={{ programme, role: 'mentor' }}
          >
            <Trans>Your requests</Trans>
          </LinkButton>
        )}
      </div>
    </Card>
  )
}

function OutcomeText({ mentorship }: { mentorship: Mentorship }): ReactNode {
  const { i18n } = useLingui()
  const name = nameInSentence(mentorship.other, i18n)
  const on = mentorship.ended_at ? <DateTime value={mentorship.ended_at} format="date" /> : null
  switch (mentorship.outcome) {
    case 'completed':
      return (
        <Trans>
          You and {name} reached your goals. The mentorship ended on {on}. You can both still see this page.
        </Trans>
      )
    case 'season_ended':
      return <Trans>The season and its mentorships ended on {on}. You can both still see this page.</Trans>
    case 'membership_lapsed':
      return (
        <Trans>
          One of the two memberships lapsed, so the mentorship ended on {on}. You can both still see this
          page.
        </Trans>
      )
    case 'released':
      return (
        <Trans>
          There was no first contact, so the mentorship ended on {on}. You have a place available again.
        </Trans>
      )
    default:
      return (
        <Trans>It ended early, on {on}. It is nobody’s fault. Each of you has a place available again.</Trans>
      )
  }
}
