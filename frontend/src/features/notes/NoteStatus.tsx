import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Mentorship } from '@/features/mentorships'
import { NotSaved } from '@/shared/saving'
import { DateTime, VisuallyHidden } from '@/ui'
import { longestNote, type SyncFailure } from './model'
import type { NoteState } from './note-sync'
import styles from './notes.module.css'

interface Props {
  id: string
  state: NoteState
  mentorship: Mentorship
  isOtherWriting: boolean
  onRetry: () => void
}

/**
 * Whether the note is saved, and who is writing. Screen readers hear only what matters: the first save, a failure, and
 * that the limit is near.
 */
export function NoteStatus({ id, onRetry, ...props }: Props) {
  const { t } = useLingui()
  const { failure, isTouched, characters } = props.state
  const announcement =
    failure?.kind === 'offline'
      ? t`Offline. We keep what you write and send it when you are online again.`
      : failure
        ? t`Not saved yet. We keep what you typed on this device.`
        : isTouched
          ? t`We save your changes automatically.`
          : ''
  return (
    <div className={styles.status}>
      <span id={id} data-failure={failure?.kind}>
        {failure ? (
          <Failure failure={failure} state={props.state} onRetry={onRetry} />
        ) : (
          <Saving {...props} />
        )}
      </span>
      {characters > longestNote * 0.95 && (
        <span className={styles.counter} aria-hidden="true">
          {characters} / {longestNote}
        </span>
      )}
      <VisuallyHidden>
        <output>{announcement}</output>
      </VisuallyHidden>
    </div>
  )
}

function Saving({ state, mentorship, isOtherWriting }: Omit<Props, 'id' | 'onRetry'>) {
  const { t } = useLingui()
  const name = mentorship.other.display_name
  const { status, isTouched, updatedAt, updatedBy } = state
  if (isOtherWriting) return <Trans>{name} is writing</Trans>
  if (status !== 'saved') return t`Saving…`
  if (isTouched) return t`✓ All changes saved`
  if (updatedAt === null) return t`Saved automatically`
  const at = <DateTime value={updatedAt} format="relative" />
  if (updatedBy === mentorship.role) return <Trans>Last edited by you, {at}</Trans>
  return (
    <Trans>
      Last edited by {name}, {at}
    </Trans>
  )
}

interface FailureProps {
  failure: SyncFailure
  state: NoteState
  onRetry: () => void
}

function Failure({ failure, state, onRetry }: FailureProps) {
  switch (failure.kind) {
    case 'offline':
      return <Trans>Offline. We keep what you write and send it when you are online again.</Trans>
    case 'ended':
      return (
        <>
          <Trans>This mentorship has ended.</Trans>{' '}
          {state.status === 'not_saved' && (
            <Trans>Your last changes were not saved, but you can still copy them.</Trans>
          )}
        </>
      )
    case 'too_long':
      return <TooLong characters={state.characters} />
    default:
      return <NotSaved failure={failure} onSaveNow={onRetry} />
  }
}

function TooLong({ characters }: { characters: number }) {
  const over = Math.max(1, characters - longestNote)
  return (
    <Plural
      value={over}
      one="Not saved: # character too many. Shorten the note to save it."
      other="Not saved: # characters too many. Shorten the note to save it."
    />
  )
}
