import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { showMoreProps, usePagedQuery } from '@/api'
import { discussedQuestionsQuery } from '@/api/queries/questions'
import type { Mentorship } from '@/features/mentorships'
import { useFocusOnMore } from '@/lib/focus'
import { Button, DateTime, ProblemBanner, QueryView, ShowMore } from '@/ui'
import type { Question } from './labels'
import { OutcomeDialog } from './OutcomeDialog'
import { OutcomeText, PlainQuestionText } from './QuestionText'
import { useQuestion } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  mentorship: Mentorship
  isReadOnly: boolean
}

/** The record: what was discussed and what came of it, newest first. */
export function DiscussedQuestions({ mentorship, isReadOnly }: Props) {
  const query = usePagedQuery(discussedQuestionsQuery(mentorship.id))
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <div className={styles.list}>
      <QueryView query={{ ...query, data: query.items }}>
        {(items) =>
          items.length === 0 ? (
            <p className={styles.soft}>
              <Trans>After a meeting, mark a question as discussed and write what came of it.</Trans>
            </p>
          ) : (
            <ul ref={list} className={styles.rows}>
              {items.map((question) => (
                <DiscussedQuestion
                  key={question.id}
                  mentorship={mentorship}
                  question={question}
                  isReadOnly={isReadOnly}
                />
              ))}
            </ul>
          )
        }
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </div>
  )
}

function DiscussedQuestion({ mentorship, question, isReadOnly }: Props & { question: Question }) {
  const title = useId()
  const at = question.discussed_at
  return (
    <li className={styles.row}>
      <div className={styles.body}>
        <PlainQuestionText id={title} question={question} />
        {at && (
          <p className={styles.soft}>
            <Trans>
              Discussed on <DateTime value={at} format="date" />
            </Trans>
          </p>
        )}
        <OutcomeText question={question} />
        {!isReadOnly && <DiscussedActions mentorship={mentorship} question={question} title={title} />}
      </div>
    </li>
  )
}

interface ActionsProps {
  mentorship: Mentorship
  question: Question
  title: string
}

function DiscussedActions({ mentorship, question, title }: ActionsProps) {
  const { t } = useLingui()
  const changes = useQuestion(mentorship.id, question)
  const [isWriting, setWriting] = useState(false)
  const mayWrite = question.outcome_by === null || question.outcome_by === mentorship.role
  return (
    <>
      <div className={styles.actions}>
        {mayWrite && (
          <Button variant="plain" about={title} onPress={() => setWriting(true)}>
            {question.outcome ? <Trans>Edit what came of it</Trans> : <Trans>Write what came of it</Trans>}
          </Button>
        )}
        <Button
          variant="plain"
          about={title}
          isPending={changes.isPending}
          onPress={() => void changes.reopen()}
        >
          <Trans>Open again</Trans>
        </Button>
      </div>
      <ProblemBanner title={t`Not changed`} problem={isWriting ? null : changes.problem} />
      <OutcomeDialog
        question={question}
        isOpen={isWriting}
        onOpenChange={setWriting}
        isPending={changes.isPending}
        problem={changes.problem}
        onSave={(outcome) => changes.change(question, { outcome })}
      />
    </>
  )
}
