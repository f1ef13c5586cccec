import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { signInHref, useProblemText } from '@/api'
import type { AutosaveState } from '@/lib/autosave'
import { Button, TextLink, VisuallyHidden } from '@/ui'
import styles from './saving.module.css'

/** The id of the element in which the user chooses between two versions. */
export const conflictsId = 'two-versions'

type Saving = Pick<AutosaveState<object, object, unknown>, 'status' | 'failure' | 'isTouched'>

interface Props {
  saving: Saving
  onSaveNow: () => void
  /** What the user must do first. It is shown instead of the status. */
  required?: string | undefined
  /** More about the form, after the status. */
  children?: ReactNode
}

/**
 * Whether the form is saved. The visible status follows every keystroke. Screen readers hear only what matters: the
 * first save, a failure, the end of a failure.
 */
export function SaveStatus({ saving, onSaveNow, required, children }: Props) {
  const announcement = useAnnouncement(saving)
  return (
    <div className={styles.status} data-status={required ? 'invalid' : saving.status}>
      {required ? <span>{required}</span> : <StatusText saving={saving} onSaveNow={onSaveNow} />}
      {children}
      <VisuallyHidden>
        <output>{required ?? announcement}</output>
      </VisuallyHidden>
    </div>
  )
}

function useAnnouncement({ status, isTouched }: Saving): string {
  const { t } = useLingui()
  switch (status) {
    case 'not_saved':
      return t`Not saved yet. We keep what you typed on this device.`
    case 'conflict':
      return t`This was also changed somewhere else. Choose which one to keep.`
    default:
      return isTouched ? t`We save your changes automatically.` : ''
  }
}

function StatusText({ saving, onSaveNow }: Props) {
  const { t } = useLingui()
  switch (saving.status) {
    case 'saved':
      return <span>{saving.isTouched ? t`✓ All changes saved` : t`Saved automatically`}</span>
    case 'waiting':
    case 'saving':
      return <span>{t`Saving…`}</span>
    case 'invalid':
      return <span>{t`Please correct one field. The rest is saved.`}</span>
    case 'conflict':
      return <TwoVersions />
    default:
      return <NotSaved failure={saving.failure} onSaveNow={onSaveNow} />
  }
}

function TwoVersions() {
  return (
    <span>
      <Trans>Not saved: there are two versions.</Trans>{' '}
      <Button variant="plain" onPress={() => document.getElementById(conflictsId)?.focus()}>
        <Trans>Choose one</Trans>
      </Button>
    </span>
  )
}

/** Why nothing is saved, and what the user can do about it. */
export function NotSaved({ failure, onSaveNow }: Pick<Saving, 'failure'> & Pick<Props, 'onSaveNow'>) {
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
      <Button variant="plain" onPress={onSaveNow}>
        <Trans>Try now</Trans>
      </Button>
    </span>
  )
}
