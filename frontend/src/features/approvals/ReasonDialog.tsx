import { useLingui } from '@lingui/react/macro'
import { cloneElement, type ReactElement, useState } from 'react'
import { useSubmit, useTextDraft } from '@/lib'
import { Dialog, DialogActions, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './approvals.module.css'
import { type ReasonKind, useReasonText } from './labels'
import { ChooseTemplate, SaveTemplate, type Templates, useTemplates } from './Templates'
import type { Approval } from './useApprovals'
import type { Decisions, OnDone } from './useDecisions'

type Props = {
  programme: string
  kind: ReasonKind
  rows: Approval[]
  decisions: Decisions
  onRefused: OnDone
  trigger: ReactElement<{ onPress?: () => void }>
}

/** The dialog to decline or ask back one or several members. All of them get the same text. */
export function ReasonDialog({ programme, rows, trigger, ...asked }: Props) {
  const templates = useTemplates(programme, asked.kind)
  const [isOpen, setOpen] = useState(false)
  // Keeps the rows it was opened for, even if the list or the selection changes.
  const [opened, setOpened] = useState({ rows, turn: 0 })
  const open = () => {
    setOpened(({ turn }) => ({ rows, turn: turn + 1 }))
    setOpen(true)
  }
  return (
    <>
      {cloneElement(trigger, { onPress: open })}
      <ReasonForm
        {...asked}
        key={opened.turn}
        rows={opened.rows}
        templates={templates}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </>
  )
}

interface AskingProps extends Omit<Props, 'programme' | 'trigger'> {
  templates: Templates
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

function ReasonForm({ kind, rows, decisions, templates, isOpen, onOpenChange, onRefused }: AskingProps) {
  const words = useReasonText(kind, rows)
  const reason = useReason({ kind, rows, decisions, missing: words.missing }, (refused, decided) => {
    onOpenChange(false)
    onRefused(refused, decided)
  })
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={
        <DialogActions
          confirmLabel={words.send}
          isDanger={kind === 'decline'}
          isPending={decisions.isPending}
          onConfirm={reason.send}
          onCancel={() => onOpenChange(false)}
        />
      }
    >
      <ReasonFields words={words} reason={reason} templates={templates} />
    </Dialog>
  )
}

interface FieldsProps {
  words: ReturnType<typeof useReasonText>
  reason: ReturnType<typeof useReason>
  templates: Templates
}

function ReasonFields({ words, reason, templates }: FieldsProps) {
  const { t } = useLingui()
  return (
    <div className={styles.dialog}>
      <ChooseTemplate templates={templates} onChoose={reason.write} />
      <OtherDrafts draft={reason.draft} />
      <TextField
        {...reason.field}
        label={words.label}
        name="reason"
        multiline
        rows={5}
        isRequired
        description={words.description}
      />
      <SaveTemplate templates={templates} text={reason.text} />
      <ProblemBanner title={t`Not sent yet`} problem={reason.error} />
    </div>
  )
}

const longest = 1000

interface Asked {
  kind: ReasonKind
  rows: Approval[]
  decisions: Decisions
  missing: string
}

/** The reason of a decision, kept as a draft until the decision has been made. */
function useReason({ kind, rows, decisions, missing }: Asked, onDone: OnDone) {
  const about = rows.map((row) => row.enrolment_id).toSorted()
  const writing = useTextDraft({ key: `${kind}.${about.join('.')}`, longest, requiredMessage: missing })
  const [error, setError] = useState<unknown>(null)
  const submission = useSubmit(writing.isInvalid)
  const decide = () =>
    decisions.decide({
      rows,
      decision: kind,
      reason: writing.text,
      onError: setError,
      onDone: (refused, decided) => {
        writing.clear()
        onDone(refused, decided)
      },
    })
  const send = () => {
    setError(null)
    submission.submit(decide)
  }
  return {
    text: writing.text,
    draft: writing.draft,
    write: writing.set,
    field: writing.field(submission.isSubmitted),
    error,
    send,
  }
}
