import { Trans, useLingui } from '@lingui/react/macro'
import { type Role, signInHref, useProblemText } from '@/api'
import { measureSaveBar } from '@/lib/sticky-bars'
import { Button, LinkButton, TextLink, VisuallyHidden } from '@/ui'
import { conflictsId } from './Conflicts'
import { stepTitle } from './labels'
import type { SavingState } from './model'
import styles from './profiles.module.css'
import { type StepKey, stepKeys } from './rules'
import type { ProfileForm } from './useProfileForm'

type Props = {
  form: ProfileForm
  step: StepKey
  onStep: (step: StepKey) => void
  programme: string
  role: Role
}

export function SaveBar({ form, step, onStep, programme, role }: Props) {
  const { i18n } = useLingui()
  const place = stepKeys.indexOf(step)
  const before = stepKeys[place - 1]
  const after = stepKeys[place + 1]
  const nextTitle = after && stepTitle(after, i18n)
  return (
    <div ref={measureSaveBar} className={styles.saveBar}>
      <SaveStatus form={form} />
      <div className={styles.saveActions}>
        {before && (
          <Button variant="quiet" onPress={() => onStep(before)}>
            <Trans>Back</Trans>
          </Button>
        )}
        {after ? (
          <Button onPress={() => onStep(after)}>
            <Trans>Next: {nextTitle}</Trans>
          </Button>
        ) : (
          <LinkButton to="/p/$programme/$role" params={{ programme, role }}>
            <Trans>Done</Trans>
          </LinkButton>
        )}
      </div>
    </div>
  )
}

/**
 * The visible status follows every keystroke. Screen readers hear only what matters: the first save, a failure, the
 * end of a failure.
 */
function SaveStatus({ form }: { form: ProfileForm }) {
  const { t } = useLingui()
  const { saving } = form
  const announcement =
    saving.status === 'not_saved'
      ? t`Not saved yet. We keep what you typed on this device.`
      : saving.status === 'conflict'
        ? t`This was also changed somewhere else. Choose which one to keep.`
        : saving.isTouched
          ? t`We save your changes automatically.`
          : ''
  return (
    <div className={styles.status} data-status={saving.status}>
      <StatusText form={form} saving={saving} />
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </div>
  )
}

function StatusText({ form, saving }: { form: ProfileForm; saving: SavingState }) {
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
      return <NotSaved form={form} saving={saving} />
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

function NotSaved({ form, saving }: { form: ProfileForm; saving: SavingState }) {
  const { failure } = saving
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
