import { Trans } from '@lingui/react/macro'
import { DateTime } from '@/ui'
import styles from './approvals.module.css'
import type { Approval } from './useApprovals'

/** The questions to the applicant, with the answers. The last question may be unanswered. */
export function QuestionList({ questions }: { questions: Approval['questions'] }) {
  if (questions.length === 0) return null
  return (
    <ol className={styles.exchange}>
      {questions.map((question) => (
        <li key={question.asked_at}>
          <span className={styles.question} dir="auto">
            {question.question}
          </span>
          {question.answer === null ? (
            <small>
              <Trans>
                Asked on <DateTime value={question.asked_at} format="date" />, not answered yet
              </Trans>
            </small>
          ) : (
            <span className={styles.answer} dir="auto">
              {question.answer}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
