import { Trans } from '@lingui/react/macro'
import { Card, DateTime } from '@/ui'
import styles from './requests.module.css'
import type { MentorshipRequest } from './model'

interface Props {
  request: MentorshipRequest
}

/** What was asked and answered before the decision, for both sides to read. */
export function QuestionAndAnswer({ request }: Props) {
  const { question, answer, asked_at, answered_at, other } = request
  if (!question || !asked_at) return null
  const name = other.display_name
  const isReceived = request.direction === 'received'
  return (
    <Card as="section" className={styles.message}>
      <h2 className={styles.cardTitle}>
        {isReceived ? <Trans>What you asked</Trans> : <Trans>What {name} asked</Trans>}
      </h2>
      <p className={styles.written} dir="auto">
        {question}
      </p>
      <p className={styles.when}>
        <DateTime value={asked_at} />
      </p>
      <h2 className={styles.cardTitle}>
        {isReceived ? <Trans>What {name} answered</Trans> : <Trans>What you answered</Trans>}
      </h2>
      {answer && answered_at ? (
        <>
          <p className={styles.written} dir="auto">
            {answer}
          </p>
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
