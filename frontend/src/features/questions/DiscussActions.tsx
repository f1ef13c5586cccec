import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button, ProblemBanner } from '@/ui'
import type { Question } from './labels'
import { OutcomeDialog } from './OutcomeDialog'
import type { QuestionChanges } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  question: Question
  changes: QuestionChanges
  /** The id of the text of the question. */
  title: string
  /** Other actions, before and after the button that marks the question as discussed. */
  before?: ReactNode
  children?: ReactNode
}

/** The actions of a question that was not discussed yet. */
export function DiscussActions({ question, changes, title, before, children }: Props) {
  const { t } = useLingui()
  const [isDiscussing, setDiscussing] = useState(false)
  return (
    <>
      <div className={styles.actions}>
        {before}
        <Button variant="plain" about={title} onPress={() => setDiscussing(true)}>
          <Trans>Mark as discussed</Trans>
        </Button>
        {children}
      </div>
      <ProblemBanner title={t`Not changed`} problem={isDiscussing ? null : changes.problem} />
      <OutcomeDialog
        question={question}
        isOpen={isDiscussing}
        onOpenChange={setDiscussing}
        isPending={changes.isPending}
        problem={changes.problem}
        onSave={changes.discuss}
      />
    </>
  )
}
