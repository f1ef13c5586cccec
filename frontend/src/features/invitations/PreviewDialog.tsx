import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Dialog, Disclosure, ProblemBanner } from '@/ui'
import styles from './invitations.module.css'
import type { Preview } from './useInvitations'
import { problemText } from './labels'

interface Props {
  preview: Preview
  isOpen: boolean
  onClose: () => void
  onSend: () => void
  isPending: boolean
  error: unknown
}

/** Shows the recipients and the e-mail before anything is sent. */
export function PreviewDialog({ preview, isOpen, onClose, onSend, isPending, error }: Props) {
  const { t } = useLingui()
  const count = preview.people.length
  const isTooMany = count > preview.recipients_left
  return (
    <Dialog
      title={t`Check before sending`}
      isOpen={isOpen}
      onOpenChange={(next) => !next && onClose()}
      actions={
        <>
          {count > 0 && !isTooMany && (
            <Button isPending={isPending} onPress={onSend}>
              <Plural value={count} one="Send # invitation" other="Send # invitations" />
            </Button>
          )}
          <Button variant="quiet" onPress={onClose}>
            <Trans>Back to addresses</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.preview}>
        <People preview={preview} />
        {isTooMany && <TooMany left={preview.recipients_left} />}
        <SkippedEntries preview={preview} />
        {count > 0 && <EmailPreview preview={preview} />}
        <ProblemBanner title={t`Nothing was sent`} problem={error} />
      </div>
    </Dialog>
  )
}

function People({ preview: { people } }: { preview: Preview }) {
  const { t } = useLingui()
  if (people.length === 0)
    return (
      <p>
        <Trans>You cannot invite anybody in this list now.</Trans>
      </p>
    )
  return (
    <section aria-label={t`Who gets an invitation`}>
      <h3 className={styles.previewTitle}>
        <Plural value={people.length} one="# person gets an invitation" other="# people get an invitation" />
      </h3>
      <ul className={styles.previewPeople}>
        {people.map(({ email, name }) => (
          <li key={email}>
            {name && <bdi>{name}</bdi>} <span className={styles.mail}>{email}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function TooMany({ left }: { left: number }) {
  return (
    <p>
      <Trans>
        For now, you can invite only <Plural value={left} one="# more person" other="# more people" />. Please
        shorten the list.
      </Trans>
    </p>
  )
}

function SkippedEntries({ preview: { problems } }: { preview: Preview }) {
  const { i18n } = useLingui()
  if (problems.length === 0) return null
  return (
    <section>
      <h3 className={styles.previewTitle}>
        <Plural value={problems.length} one="# entry is left out" other="# entries are left out" />
      </h3>
      <ul className={styles.problems}>
        {problems.map(({ line, text, code }) => (
          <li key={`${line} ${text} ${code}`}>
            <Trans>Line {line}</Trans>: <q>{text}</q> {problemText(code, i18n)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function EmailPreview({ preview: { letter } }: { preview: Preview }) {
  const { t } = useLingui()
  return (
    <Disclosure title={t`Read the e-mail`}>
      <p>
        <strong>
          <bdi>{letter.subject}</bdi>
        </strong>
      </p>
      <pre className={styles.letter} dir="auto">
        {letter.text}
      </pre>
      <p className={styles.soft}>
        <Trans>Members read it in their own language. Each link works for one person only.</Trans>
      </p>
    </Disclosure>
  )
}
