import { Trans, useLingui } from '@lingui/react/macro'
import { signInHref, useProblemText } from '@/api'
import { measureSaveBar } from '@/lib/sticky-bars'
import { Button, TextLink, VisuallyHidden } from '@/ui'
import styles from './agreements.module.css'
import { conflictsId } from './DraftConflicts'
import type { DraftForm } from './useDraftAgreement'

export function DraftBar({ form, name }: { form: DraftForm; name: string }) {
  return (
    <div ref={measureSaveBar} className={styles.bar}>
      <Status form={form} />
      <div className={styles.barActions}>
        <Button isPending={form.isProposing} onPress={() => void form.propose()}>
          <Trans>Propose to {name}</Trans>
        </Button>
      </div>
    </div>
  )
}

/** Screen readers hear only what matters: the first save, a failure, what is still missing. */
function Status({ form }: { form: DraftForm }) {
  const { t } = useLingui()
  const { saving, missing } = form
  const isIncomplete = Object.keys(missing).length > 0
  const announcement = isIncomplete
    ? t`Please fill in the marked fields first.`
    : saving.status === 'not_saved'
      ? t`Not saved yet. We keep what you typed on this device.`
      : saving.isTouched
        ? t`We save your changes automatically.`
        : ''
  return (
    <div className={styles.status} data-status={isIncomplete ? 'invalid' : saving.status}>
      {isIncomplete ? <span>{t`Please fill in the marked fields first.`}</span> : <StatusText form={form} />}
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </div>
  )
}

function StatusText({ form }: { form: DraftForm }) {
  const { t } = useLingui()
  const { saving } = form
  switch (saving.status) {
    case 'saved':
      return <span>{saving.isTouched ? t`✓ All changes saved` : t`Saved automatically`}</span>
    case 'waiting':
    case 'saving':
      return <span>{t`Saving…`}</span>
    case 'invalid':
      return <span>{t`Please correct one field. The rest is saved.`}</span>
    case 'conflict':
      return (
        <span>
          <Trans>Not saved: there are two versions.</Trans>{' '}
          <Button variant="plain" onPress={() => document.getElementById(conflictsId)?.focus()}>
            <Trans>Choose one</Trans>
          </Button>
        </span>
      )
    default:
      return <NotSaved form={form} />
  }
}

function NotSaved({ form }: { form: DraftForm }) {
  const { failure } = form.saving
  const problemText = useProblemText(failure?.kind === 'refused' ? failure.problem : null)
  if (failure?.kind === 'signed_out') {
    return (
      <span>
        <Trans>
          Not saved: you have been signed out. What you typed is kept here.{' '}
          <TextLink href={signInHref()}>Sign in again</TextLink>
        </Trans>
      </span>
    )
  }
  return (
    <span>
      {failure?.kind === 'refused' ? (
        <>
          <Trans>Not saved.</Trans> {problemText}
        </>
      ) : (
        <Trans>
          Not saved: no connection. We keep your changes on this device and save them when you are online
          again.
        </Trans>
      )}{' '}
      <Button variant="plain" onPress={form.saveNow}>
        <Trans>Try now</Trans>
      </Button>
    </span>
  )
}
