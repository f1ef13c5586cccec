import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { showMoreProps, usePagedQuery } from '@/api'
import { privateNotesQuery } from '@/api/queries/private-notes'
import { useSubmit, useTextDraft } from '@/lib'
import { useFocusOnMore } from '@/lib/focus'
import {
  Button,
  Card,
  ConfirmDialog,
  DateTime,
  OtherDrafts,
  ProblemBanner,
  QueryView,
  ShowMore,
  TextField,
} from '@/ui'
import { longestNote, type PrivateNote } from './labels'
import { useNotes } from './useNotes'
import styles from './questions.module.css'

/** The reader's own notes on this mentorship. They can be written after its end too. */
export function PrivateNotes({ mentorship }: { mentorship: string }) {
  const { t } = useLingui()
  const query = usePagedQuery(privateNotesQuery(mentorship))
  const { create, problem, isPending } = useNotes(mentorship)
  const { list, expectMore } = useFocusOnMore<HTMLUListElement>(query.items?.length ?? 0)
  return (
    <Card as="section" className={styles.notes} aria-labelledby="private-notes">
      <div>
        <h2 id="private-notes" className={styles.cardTitle}>
          <Trans>Private notes</Trans>
        </h2>
        <p className={styles.soft}>
          <Trans>Only you can read this.</Trans>
        </p>
      </div>
      <NoteForm
        draftKey={`private-note.${mentorship}`}
        label={t`New private note`}
        problem={problem}
        isPending={isPending}
        onSave={create}
      />
      <QueryView query={{ ...query, data: query.items }} pending={null}>
        {(items) =>
          items.length > 0 && (
            <ul ref={list} className={styles.noteList}>
              {items.map((note) => (
                <Note key={note.id} mentorship={mentorship} note={note} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </Card>
  )
}

interface NoteFormProps {
  draftKey: string
  label: string
  initial?: string
  problem: unknown
  isPending: boolean
  /** Returns whether it was saved. */
  onSave: (text: string) => Promise<boolean>
  onCancel?: () => void
}

function NoteForm({ draftKey, label, initial = '', problem, isPending, onSave, onCancel }: NoteFormProps) {
  const { t } = useLingui()
  const writing = useTextDraft({
    key: draftKey,
    longest: longestNote,
    initial,
    requiredMessage: t`Write a note first.`,
  })
  const submission = useSubmit(writing.isInvalid)
  const save = async () => {
    if (isPending || !(await onSave(writing.text))) return
    writing.set('')
    writing.clear()
    submission.reset()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submission.onSubmit(() => void save())}>
      <OtherDrafts draft={writing.draft} />
      <TextField {...writing.field(submission.isSubmitted)} label={label} name="note" multiline rows={3} />
      <ProblemBanner title={t`Not saved. We have kept your text`} problem={problem} />
      <div className={styles.actions}>
        <Button type="submit" variant="quiet" isPending={isPending}>
          <Trans>Save note</Trans>
        </Button>
        {onCancel && (
          <Button variant="plain" onPress={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </div>
    </form>
  )
}

function Note({ mentorship, note }: { mentorship: string; note: PrivateNote }) {
  const { t } = useLingui()
  const title = useId()
  const { change, problem, isPending } = useNotes(mentorship)
  const [isEditing, setEditing] = useState(false)
  if (isEditing) {
    return (
      <li>
        <NoteForm
          draftKey={`private-note-text.${note.id}`}
          label={t`Private note`}
          initial={note.text}
          problem={problem}
          isPending={isPending}
          onSave={async (text) => {
            const isSaved = await change(note, text)
            if (isSaved) setEditing(false)
            return isSaved
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li>
      <p id={title} className={styles.soft}>
        <DateTime value={note.created_at} />
      </p>
      <p className={styles.noteText} dir="auto">
        {note.text}
      </p>
      <div className={styles.actions}>
        <Button variant="plain" className={styles.minor} about={title} onPress={() => setEditing(true)}>
          <Trans>Edit</Trans>
        </Button>
        <RemoveNote mentorship={mentorship} note={note} title={title} />
      </div>
    </li>
  )
}

interface RemoveProps {
  mentorship: string
  note: PrivateNote
  title: string
}

function RemoveNote({ mentorship, note, title }: RemoveProps) {
  const { t } = useLingui()
  const { remove, problem, isPending } = useNotes(mentorship)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" className={styles.minor} about={title} onPress={() => setOpen(true)}>
        <Trans>Remove</Trans>
      </Button>
      <ConfirmDialog
        title={t`Remove this note?`}
        isOpen={isOpen}
        onOpenChange={setOpen}
        confirmLabel={<Trans>Remove</Trans>}
        isPending={isPending}
        isDanger
        onConfirm={() => void remove(note).then((done) => done && setOpen(false))}
      >
        <p>
          <Trans>You cannot undo this.</Trans>
        </p>
        <ProblemBanner title={t`Not removed`} problem={problem} />
      </ConfirmDialog>
    </>
  )
}
