import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { asProblem, type Schemas } from '@/api'
import { hasLink, isBlank, isTooLong, useDraft, useSubmit } from '@/lib'
import type { Draft } from '@/lib/draft'
import { Banner, Button, Card, OtherDrafts, ProblemBanner, TextField } from '@/ui'
import styles from './invitations.module.css'
import { problemText } from './labels'
import { leftover, type Leftover, remainingProblems } from './pasted-addresses'
import { PreviewDialog } from './PreviewDialog'
import { useInvite, usePreview } from './useInvitations'

export function InviteForm({ programme }: { programme: string }) {
  const { t } = useLingui()
  const { field, note, draft, submit, outcome, preview, isPreviewing, error } = useInviteForm(programme)
  return (
    <Card as="section" aria-labelledby="invite">
      <form className={styles.form} onSubmit={submit} noValidate>
        <h2 id="invite" className={styles.title}>
          <Trans>Invite by e-mail</Trans>
        </h2>
        <OtherDrafts draft={draft} />
        <TextField
          {...field}
          label={t`E-mail addresses`}
          description={t`Paste them as they are, from an e-mail or a table. You can include names: Maria Silva <maria@example.org>.`}
          name="addresses"
          multiline
          rows={5}
          isRequired
        />
        <TextField
          {...note}
          label={t`Personal note`}
          description={t`Each person reads it in the e-mail. Please leave out links.`}
          name="note"
          multiline
          rows={3}
          isOptional
        />
        {outcome && <OutcomeBanner outcome={outcome} />}
        <ProblemBanner title={t`Nothing was sent`} problem={error} />
        <div className={styles.formActions}>
          <Button type="submit" isPending={isPreviewing}>
            <Trans>Continue</Trans>
          </Button>
          <p className={styles.soft}>
            <Trans>
              You can check the list before we send anything. Each invitation is open for 30 days.
            </Trans>
          </p>
        </div>
      </form>
      {preview && <PreviewDialog {...preview} />}
    </Card>
  )
}

const longest = 20_000
const longestNote = 1000

type Outcome = Leftover & { sent: number }

/** Lines that were sent are removed from the field. Lines to correct stay. */
function useInviteForm(programme: string) {
  const draft = useDraft(`invite.${programme}`, '')
  const note = useDraft(`invite.note.${programme}`, '')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [isShown, setShown] = useState(false)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const sending = useInvite(programme)
  const looking = usePreview(programme)
  const body = { text: draft.value, note: isBlank(note.value) ? null : note.value }
  const wrong = useAddressesError(draft.value)
  const wrongNote = useNoteError(note.value)
  const submission = useSubmit(wrong !== undefined || wrongNote !== undefined)
  const sent = (result: Schemas['InvitationResult']) => {
    const left = leftover(result.problems)
    submission.reset()
    setShown(false)
    setOutcome({ ...left, sent: result.sent.length })
    draft.set(left.text)
    if (left.text !== '') return field.current?.focus()
    empty(draft)
    empty(note)
  }
  const submit = (event: FormEvent) => {
    setOutcome(null)
    submission.onSubmit(() => looking.preview(body, () => setShown(true)))(event)
  }
  return {
    field: {
      value: draft.value,
      onChange: draft.set,
      inputRef: field,
      errorMessage: submission.isSubmitted ? wrong : undefined,
    },
    draft,
    note: { value: note.value, onChange: note.set, maxLength: longestNote, errorMessage: wrongNote },
    submit,
    outcome: outcome && { ...outcome, wrong: remainingProblems(draft.value, outcome.wrong) },
    isPreviewing: looking.isPending,
    error: looking.error && asProblem(looking.error),
    preview: looking.data && {
      preview: looking.data,
      isOpen: isShown,
      onClose: () => setShown(false),
      onSend: () => sending.send(body, sent),
      isPending: sending.isPending,
      error: sending.error,
    },
  }
}

function empty(sent: Draft<string>): void {
  sent.set('')
  sent.clear()
}

function useAddressesError(text: string): string | undefined {
  const { t } = useLingui()
  if (isBlank(text)) return t`Paste at least one address.`
  return text.length > longest
    ? t`At most ${longest} characters. Send some of the invitations first.`
    : undefined
}

function useNoteError(text: string): string | undefined {
  const { t } = useLingui()
  if (isTooLong(text, longestNote)) return t`At most ${longestNote} characters.`
  return hasLink(text) ? t`Please leave out links and e-mail addresses.` : undefined
}

/** The number of invitations sent, and the reason for each other line. */
function OutcomeBanner({ outcome }: { outcome: Outcome }) {
  const { sent, wrong, settled } = outcome
  const isWhole = wrong.length + settled.length === 0
  return (
    <Banner
      tone={isWhole && sent > 0 ? 'good' : 'warn'}
      title={
        <Plural
          value={sent}
          _0="No invitation was sent"
          one="One invitation is on its way"
          other="# invitations are on their way"
        />
      }
    >
      {wrong.length > 0 && (
        <p>
          <Trans>Please correct these lines. They are still in the field:</Trans>
        </p>
      )}
      {!isWhole && <NotSent outcome={outcome} />}
    </Banner>
  )
}

function NotSent({ outcome: { wrong, settled } }: { outcome: Outcome }) {
  const { i18n } = useLingui()
  return (
    <ul className={styles.problems}>
      {wrong.map(({ line, text, code }) => (
        <li key={`wrong ${line}`}>
          <Trans>Line {line}</Trans>: <q>{text}</q> {problemText(code, i18n)}
        </li>
      ))}
      {settled.map(({ line, text, code }) => (
        <li key={`settled ${line} ${text}`}>
          <q>{text}</q> {problemText(code, i18n)}
        </li>
      ))}
    </ul>
  )
}
