import { Trans } from '@lingui/react/macro'
import type { Mentorship } from '@/features/mentorships'
import { DateTime } from '@/ui'
import type { Question } from './labels'
import styles from './questions.module.css'

interface Props {
  id: string
  question: Question
  mentorship: Mentorship
}

/** The question, who added it and when. */
export function QuestionText({ id, question, mentorship }: Props) {
  const isOwn = question.written_by === mentorship.role
  const name = mentorship.other.display_name
  const day = <DateTime value={question.created_at} format="date" />
  return (
    <>
      <PlainQuestionText id={id} question={question} />
      <p className={styles.soft}>
        {isOwn ? (
          <Trans>Added by you, {day}</Trans>
        ) : (
          <Trans>
            Added by {name}, {day}
          </Trans>
        )}
      </p>
    </>
  )
}

export function PlainQuestionText({ id, question }: Pick<Props, 'id' | 'question'>) {
  return (
    <p id={id} className={styles.text} dir="auto">
      {question.text || <Trans>This question was deleted with the data of the person who wrote it.</Trans>}
    </p>
  )
}

/** What came of it, if somebody wrote it. */
export function OutcomeText({ question: { outcome } }: Pick<Props, 'question'>) {
  if (!outcome) return null
  return (
    <p className={styles.outcome} dir="auto">
      {outcome}
    </p>
  )
}
