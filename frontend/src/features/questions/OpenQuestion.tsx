import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { Mentorship } from '@/features/mentorships'
import { useSubmit, useTextDraft } from '@/lib'
import {
  Button,
  Chip,
  ConfirmDialog,
  DateTime,
  Dialog,
  Icon,
  ProblemBanner,
  SendActions,
  TextField,
  VisuallyHidden,
} from '@/ui'
import { DiscussActions } from './DiscussActions'
import { longestQuestion, type Question } from './labels'
import { OutcomeText, QuestionText } from './QuestionText'
import { useQuestion } from './useQuestions'
import styles from './questions.module.css'

interface Props {
  mentorship: Mentorship
  question: Question
  isReadOnly: boolean
  /** Absent at the ends of the list. */
  onUp?: () => void
  onDown?: () => void
}

/** A question that was not discussed yet. */
export function OpenQuestion({ mentorship, question, isReadOnly, onUp, onDown }: Props) {
  const title = useId()
  return (
    <li className={styles.row} data-question={question.id}>
      {!isReadOnly && (
        <div className={styles.order}>
          <Button variant="plain" data-move="up" about={title} isDisabled={!onUp} onPress={onUp}>
            <span className={styles.up}>
              <Icon name="chevron" />
            </span>
            <VisuallyHidden>
              <Trans>Move up</Trans>
            </VisuallyHidden>
          </Button>
          <Button variant="plain" data-move="down" about={title} isDisabled={!onDown} onPress={onDown}>
            <Icon name="chevron" />
            <VisuallyHidden>
              <Trans>Move down</Trans>
            </VisuallyHidden>
          </Button>
        </div>
      )}
      <div className={styles.body}>
        <QuestionText id={title} question={question} mentorship={mentorship} />
        {question.status === 'on_agenda' && (
          <p>
            <Chip tone="on">
              <Icon name="tick" size={13} />
              <AgendaText meeting={question.meeting} />
            </Chip>
          </p>
        )}
        <OutcomeText question={question} />
        {!isReadOnly && <QuestionActions mentorship={mentorship} question={question} title={title} />}
      </div>
    </li>
  )
}

function AgendaText({ meeting }: Pick<Question, 'meeting'>) {
  if (meeting === null) return <Trans>For the next meeting</Trans>
  if (meeting.starts_at === null) return <Trans>For the meeting you are planning</Trans>
  const day = <DateTime value={meeting.starts_at} format="date" />
  return <Trans>For the meeting on {day}</Trans>
}

interface ActionsProps {
  mentorship: Mentorship
  question: Question
  title: string
}

function QuestionActions({ mentorship, question, title }: ActionsProps) {
  const changes = useQuestion(mentorship.id, question)
  const isOwn = question.written_by === mentorship.role
  const isOnAgenda = question.status === 'on_agenda'
  return (
    <DiscussActions
      question={question}
      changes={changes}
      title={title}
      before={
        <Button
          variant="plain"
          about={title}
          isPending={changes.isPending}
          onPress={() => void (isOnAgenda ? changes.reopen() : changes.putOnAgenda())}
        >
          {isOnAgenda ? <Trans>Take off the agenda</Trans> : <Trans>For the next meeting</Trans>}
        </Button>
      }
    >
      {isOwn && <EditQuestion mentorship={mentorship} question={question} title={title} />}
      {isOwn && <RemoveQuestion mentorship={mentorship} question={question} title={title} />}
    </DiscussActions>
  )
}

function EditQuestion({ mentorship, question, title }: ActionsProps) {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" className={styles.minor} about={title} onPress={() => setOpen(true)}>
        <Trans>Edit</Trans>
      </Button>
      <Dialog title={t`Edit the question`} isOpen={isOpen} onOpenChange={setOpen}>
        <EditForm mentorship={mentorship.id} question={question} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

interface EditProps {
  mentorship: string
  question: Question
  onDone: () => void
}

function EditForm({ mentorship, question, onDone }: EditProps) {
  const { t } = useLingui()
  const { change, isPending, problem } = useQuestion(mentorship, question)
  const writing = useTextDraft({
    key: `question-text.${question.id}`,
    longest: longestQuestion,
    initial: question.text,
    requiredMessage: t`Write a question first.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const send = async () => {
    if (!(await change(question, { text: writing.text }))) return
    writing.clear()
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void send())}>
      <TextField {...writing.field(submission.isSubmitted)} label={t`Question`} name="text" />
      <ProblemBanner title={t`Not saved. We have kept your text`} problem={problem} />
      <SendActions isPending={isPending} onCancel={onDone}>
        <Trans>Save</Trans>
      </SendActions>
    </form>
  )
}

function RemoveQuestion({ mentorship, question, title }: ActionsProps) {
  const { t } = useLingui()
  const { remove, isPending, problem } = useQuestion(mentorship.id, question)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" className={styles.minor} about={title} onPress={() => setOpen(true)}>
        <Trans>Remove</Trans>
      </Button>
      <ConfirmDialog
        title={t`Remove this question?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={<Trans>Remove</Trans>}
        isPending={isPending}
        isDanger
        onConfirm={() => void remove().then((done) => done && setOpen(false))}
      >
        <p dir="auto">{question.text}</p>
        <ProblemBanner title={t`Not removed`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}
