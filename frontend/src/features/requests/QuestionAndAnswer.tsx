import { Trans } from '@lingui/react/macro'
import type { Side } from '@/lib/people'
import { Card, DateTime } from '@/ui'
import type { MentorshipRequest } from './openRequests'
import styles from './requests.module.css'

interface Props {
  request: MentorshipRequest
  role: Side
}

/** What was asked and answered before the decision, for both sides to read. */
export function QuestionAndAnswer({ request, role }: Props) {
  const { question, answer, asked_at, answered_at, other } = request
  if (!question || !asked_at) return null
  const name = other.display_name
  const isMentor = role === 'mentor'
  return (
    <Card as="section" className={styles.message}>
      <h2 className={styles.cardTitle}>
        {isMentor ? <Trans>What you asked</Trans> : <Trans>What {name} asked</Trans>}
      </h2>
      <p className={styles.written}>{question}</p>
      <p className={styles.when}>
        <DateTime value={asked_at} />
      </p>
      <h2 className={styles.cardTitle}>
        {isMentor ? <Trans>What {name} answered</Trans> : <Trans>What you answered</Trans>}
      </h2>
      {answer && answered_at ? (
        <>
          <p className={styles.written}>{answer}</p>
          <p className={styles.when}>
            <DateTime value={answered_at} />
          </p>
        </>
      ) : (
        <p className={styles.when}>
          <Trans>No answer yet.</Trans>
        </p>
      )}
    </Card>
  )
}
