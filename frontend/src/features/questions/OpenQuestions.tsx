import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { openQuestionsQuery } from '@/api/queries/questions'
import type { Mentorship } from '@/features/mentorships'
import { useSubmit, useTextDraft } from '@/lib'
import { Button, EmptyState, OtherDrafts, ProblemBanner, QueryView, TextField, VisuallyHidden } from '@/ui'
import { longestQuestion, type Question } from './labels'
import { OpenQuestion } from './OpenQuestion'
import { useAddQuestion, useMoveQuestion } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  mentorship: Mentorship
  isReadOnly: boolean
}

export function OpenQuestions({ mentorship, isReadOnly }: Props) {
  const query = useQuery(openQuestionsQuery(mentorship.id))
  return (
    <div className={styles.list}>
      {!isReadOnly && <AddQuestion mentorship={mentorship.id} />}
      <QueryView query={query}>
        {({ items }) => <QuestionList mentorship={mentorship} questions={items} isReadOnly={isReadOnly} />}
      </QueryView>
    </div>
  )
}

function AddQuestion({ mentorship }: { mentorship: string }) {
  const { t } = useLingui()
  const { add, problem, isPending } = useAddQuestion(mentorship)
  const writing = useTextDraft({
    key: `question-of.${mentorship}`,
    longest: longestQuestion,
    requiredMessage: t`Write a question first.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const send = async () => {
    if (isPending || !(await add(writing.text))) return
    writing.set('')
    writing.clear()
    submission.reset()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void send())}>
      <OtherDrafts draft={writing.draft} />
      <div className={styles.addRow}>
        <TextField
          {...writing.field(submission.isSubmitted)}
          label={t`New question`}
          name="question"
          autoComplete="off"
        />
        <Button type="submit" isPending={isPending}>
          <Trans>Add</Trans>
        </Button>
      </div>
      <ProblemBanner title={t`Not added. We have kept your question`} problem={problem} />
    </form>
  )
}

type Direction = 'up' | 'down'

interface ListProps extends Props {
  questions: Question[]
}

function QuestionList({ mentorship, questions, isReadOnly }: ListProps) {
  const { t } = useLingui()
  const { move, problem } = useMoveQuestion(mentorship.id)
  const { list, keepFocus } = useFocusOnMoved()
  const [announced, setAnnounced] = useState('')
  if (questions.length === 0) return <NoQuestions isReadOnly={isReadOnly} />
  const shift = (from: number, direction: Direction) => {
    const to = direction === 'up' ? from - 1 : from + 1
    const moved = questions[from]
    if (!moved) return
    const [place, total] = [to + 1, questions.length]
    keepFocus(moved.id, direction)
    move(questions, from, to)
    setAnnounced(t`Moved to place ${place} of ${total}.`)
  }
  return (
    <>
      <ProblemBanner title={t`Not moved`} problem={problem} />
      <ol ref={list} className={styles.rows}>
        {questions.map((question, index) => (
          <OpenQuestion
            key={question.id}
            mentorship={mentorship}
            question={question}
            isReadOnly={isReadOnly}
            {...(index > 0 && { onUp: () => shift(index, 'up') })}
            {...(index < questions.length - 1 && { onDown: () => shift(index, 'down') })}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{announced}</span>
      </VisuallyHidden>
    </>
  )
}

/** Keeps the focus on the pressed button of a moved question. At the end of the list it goes to the other button. */
function useFocusOnMoved() {
  const list = useRef<HTMLOListElement>(null)
  const expected = useRef<{ id: string; direction: Direction } | null>(null)
  useLayoutEffect(() => {
    if (!expected.current) return
    const { id, direction } = expected.current
    expected.current = null
    const row = list.current?.querySelector(`[data-question="${id}"]`)
    const button = (which: Direction) => row?.querySelector<HTMLElement>(`[data-move="${which}"]:enabled`)
    const target = button(direction) ?? button(direction === 'up' ? 'down' : 'up')
    target?.focus()
  })
  const keepFocus = (id: string, direction: Direction) => {
    expected.current = { id, direction }
  }
  return { list, keepFocus }
}

function NoQuestions({ isReadOnly }: { isReadOnly: boolean }) {
  return (
    <EmptyState title={<Trans>No open questions</Trans>}>
      {!isReadOnly && <Trans>Write your first question above, or add a suggestion.</Trans>}
    </EmptyState>
  )
}
