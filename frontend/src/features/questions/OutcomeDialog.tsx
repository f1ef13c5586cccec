import { Trans, useLingui } from '@lingui/react/macro'
import type { Problem } from '@/api'
import { isTooLong, useDraft, useSubmit } from '@/lib'
import { Dialog, OtherDrafts, ProblemBanner, SendActions, TextField } from '@/ui'
import { longestOutcome, type Question } from './labels'
import styles from './questions.module.css'

interface FormProps {
  question: Question
  isPending: boolean
  problem: Problem | null
  /** Returns whether it was saved. */
  onSave: (outcome: string) => Promise<boolean>
}

interface Props extends FormProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** What came of a question: marks it as discussed, or changes what was written. */
export function OutcomeDialog({ isOpen, onOpenChange, ...form }: Props) {
  const { t } = useLingui()
  return (
    <Dialog title={t`What came of it`} isOpen={isOpen} onOpenChange={onOpenChange}>
      <OutcomeForm {...form} onDone={() => onOpenChange(false)} />
    </Dialog>
  )
}

function OutcomeForm({ question, isPending, problem, onSave, onDone }: FormProps & { onDone: () => void }) {
  const { t } = useLingui()
  const draft = useDraft(`outcome.${question.id}`, question.outcome ?? '')
  const tooLong = isTooLong(draft.value, longestOutcome)
  const submission = useSubmit(tooLong)
  const isDiscussed = question.status === 'discussed'
  const save = async () => {
    if (!(await onSave(draft.value.trim()))) return
    draft.clear()
    onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void save())}>
      <p className={styles.text} dir="auto">
        {question.text}
      </p>
      <OtherDrafts draft={draft} />
      <TextField
        label={t`What came of it`}
        description={t`An answer, a decision or the next step. You both see it.`}
        isOptional
        multiline
        name="outcome"
        maxLength={longestOutcome}
        value={draft.value}
        onChange={draft.set}
      />
      <ProblemBanner title={t`Not saved. We have kept your text`} problem={problem} />
      <SendActions isPending={isPending} onCancel={onDone}>
        {isDiscussed ? <Trans>Save</Trans> : <Trans>Mark as discussed</Trans>}
      </SendActions>
    </form>
  )
}
