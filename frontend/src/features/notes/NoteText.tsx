import { Trans } from '@lingui/react/macro'
import styles from './notes.module.css'

export function NoteText({ text }: { text: string }) {
  if (text === '') {
    return (
      <p className={styles.soft}>
        <Trans>Nothing written</Trans>
      </p>
    )
  }
  return (
    <p className={styles.text} dir="auto">
      {text}
    </p>
  )
}
