import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { Mentorship } from '@/features/mentorships'
import { useSubmit, useTextDraft } from '@/lib'
import {
  Button,
  Chip,
  ConfirmDialog,
  Dialog,
  Icon,
  ProblemBanner,
  SendActions,
  TextField,
  VisuallyHidden,
} from '@/ui'
import { longestQuestion, type Question } from './labels'
import { OutcomeDialog } from './OutcomeDialog'
import { QuestionText } from './QuestionText'
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
              <Trans>For the next meeting</Trans>
            </Chip>
          </p>
        )}
        {question.outcome && (
          <p className={styles.outcome} dir="auto">
            {question.outcome}
          </p>
        )}
        {!isReadOnly && <QuestionActions mentorship={mentorship} question={question} title={title} />}
      </div>
    </li>
  )
}

interface ActionsProps {
  mentorship: Mentorship
  question: Question
  title: string
}

function QuestionActions({ mentorship, question, title }: ActionsProps) {
  const { t } = useLingui()
  const changes = useQuestion(mentorship.id, question)
  const [isDiscussing, setDiscussing] = useState(false)
  const isOwn = question.written_by === mentorship.role
  const isOnAgenda = question.status === 'on_agenda'
  return (
    <>
      <div className={styles.actions}>
        <Button
          variant="plain"
          about={title}
          isPending={changes.isPending}
          onPress={() => void (isOnAgenda ? changes.reopen() : changes.putOnAgenda())}
        >
          {isOnAgenda ? <Trans>Not for the next meeting</Trans> : <Trans>For the next meeting</Trans>}
        </Button>
        <Button variant="plain" about={title} onPress={() => setDiscussing(true)}>
          <Trans>Mark as discussed</Trans>
        </Button>
        {isOwn && <EditQuestion mentorship={mentorship} question={question} title={title} />}
        {isOwn && <RemoveQuestion mentorship={mentorship} question={question} title={title} />}
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
