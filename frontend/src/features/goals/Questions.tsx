import { Trans, useLingui } from '@lingui/react/macro'
import { $api, showMoreProps, useIdempotencyKey, usePagedQuery } from '@/api'
import { goalQuestionsQuery } from '@/api/queries/goals'
import type { Mentorship } from '@/features/mentorships'
import { useSubmit, useTextDraft } from '@/lib'
import {
  Button,
  Card,
  DateTime,
  Disclosure,
  OtherDrafts,
  ProblemBanner,
  ShowMore,
  TextField,
  toast,
} from '@/ui'
import type { Goal, Question } from './model'
import { useGoalAction } from './useGoalActions'
import styles from './goals.module.css'

interface Props {
  goal: Goal
  mentorship: Mentorship
  canWrite: boolean
}

/** The mentor's questions beside a goal: those that wait for an answer, and the others below. */
export function Questions({ goal, mentorship, canWrite }: Props) {
  const query = usePagedQuery(goalQuestionsQuery(goal.id))
  const questions = query.items ?? []
  const isMentor = mentorship.role === 'mentor'
  const open = questions.filter(({ answer }) => answer === null)
  const answered = questions.filter(({ answer }) => answer !== null)
  return (
    <>
      {isMentor && canWrite && <AskCard goal={goal} mentorship={mentorship} />}
      {open.map((question) => (
        <OpenQuestion
          key={question.id}
          goal={goal}
          question={question}
          mentorship={mentorship}
          canAnswer={!isMentor && canWrite}
        />
      ))}
      {answered.length > 0 && <Answered questions={answered} />}
      <ShowMore {...showMoreProps(query)} />
    </>
  )
}

interface OpenProps {
  goal: Goal
  question: Question
  mentorship: Mentorship
  canAnswer: boolean
}

function OpenQuestion({ goal, question, mentorship, canAnswer }: OpenProps) {
  const name = mentorship.other.display_name
  const when = <DateTime value={question.asked_at} format="date" />
  return (
    <Card as="section" className={styles.card}>
      <p className={styles.soft}>
        {mentorship.role === 'mentee' ? (
          <Trans>
            {name} asks · {when}
          </Trans>
        ) : (
          <Trans>You asked · {when}</Trans>
        )}
      </p>
      <h2 className={styles.promptText} dir="auto">
        {question.question}
      </h2>
      {canAnswer ? (
        <AnswerForm goal={goal} question={question} name={name} />
      ) : (
        <p className={styles.soft}>
          <Trans>No answer yet.</Trans>
        </p>
      )}
    </Card>
  )
}

function AnswerForm({ goal, question, name }: { goal: Goal; question: Question; name: string }) {
  const { t } = useLingui()
  const { run, problem, isPending } = useGoalAction()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/questions/{goal_question}/answer')
  const writing = useTextDraft({
    key: `goal-answer.${question.id}`,
    longest: 2000,
    requiredMessage: t`Write an answer first.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const send = async () => {
    const path = { goal: goal.id, goal_question: question.id }
    const body = { answer: writing.text }
    if (!(await run(() => mutation.mutateAsync({ params: { path }, body })))) return
    writing.clear()
    toast(t`Sent. We will tell ${name}.`, { tone: 'good' })
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void send())}>
      <OtherDrafts draft={writing.draft} />
      <TextField
        {...writing.field(submission.isSubmitted)}
        label={t`Your answer`}
        placeholder={t`A few words are enough`}
        multiline
        rows={3}
        isRequired
        name="answer"
      />
      <ProblemBanner title={t`Not sent. We have kept your answer`} problem={problem} />
      <div className={styles.actions}>
        <Button type="submit" variant="quiet" isPending={isPending}>
          <Trans>Answer</Trans>
        </Button>
      </div>
    </form>
  )
}

/** Sends a question. The result tells whether it arrived. */
function useAsk(goal: string) {
  const { run, problem, isPending } = useGoalAction()
  const { header, settled } = useIdempotencyKey()
  const mutation = $api.useMutation('post', '/api/v1/goals/{goal}/questions')
  const ask = (question: string) =>
    run(async () => {
      try {
        await mutation.mutateAsync({ params: { path: { goal }, header: header() }, body: { question } })
        settled(null)
      } catch (error) {
        settled(error)
        throw error
      }
    })
  return { ask, problem, isPending }
}

function AskCard({ goal, mentorship }: { goal: Goal; mentorship: Mentorship }) {
  const { t } = useLingui()
  const { ask, problem, isPending } = useAsk(goal.id)
  const name = mentorship.other.display_name
  const writing = useTextDraft({
    key: `goal-question.${goal.id}`,
    longest: 500,
    requiredMessage: t`Write a question first.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const send = async () => {
    if (!(await ask(writing.text))) return
    writing.set('')
    writing.clear()
    submission.reset()
    toast(t`Sent. We will tell you when ${name} answers.`, { tone: 'good' })
  }
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Ask a question</Trans>
      </h2>
      <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void send())}>
        <OtherDrafts draft={writing.draft} />
        <TextField
          {...writing.field(submission.isSubmitted)}
          label={t`Your question`}
          description={t`A question that makes ${name} think helps more than advice.`}
          multiline
          rows={3}
          isRequired
          name="question"
        />
        <ProblemBanner title={t`Not sent. We have kept your question`} problem={problem} />
        <div className={styles.actions}>
          <Button type="submit" variant="quiet" isPending={isPending}>
            <Trans>Send the question</Trans>
          </Button>
        </div>
      </form>
    </Card>
  )
}

function Answered({ questions }: { questions: Question[] }) {
  return (
    <Card as="section" className={styles.card}>
      <h2 className={styles.cardTitle}>
        <Trans>Asked before</Trans>
      </h2>
      {questions.map(({ id, question, answer }) => (
        <Disclosure key={id} title={<span dir="auto">{question}</span>}>
          <p className={styles.written} dir="auto">
            {answer}
          </p>
        </Disclosure>
      ))}
    </Card>
  )
}
