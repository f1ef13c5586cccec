import { Trans } from '@lingui/react/macro'
import styles from './shell.module.css'

export function SkipLink() {
  const skip = () => document.querySelector('h1')?.focus()
  return (
    <a className={styles.skip} href="#main" onClick={skip}>
      <Trans>Skip to the content</Trans>
    </a>
  )
}
