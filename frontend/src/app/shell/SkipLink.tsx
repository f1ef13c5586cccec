import { Trans } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import styles from './skipLink.module.css'

/** Focuses the heading, because following the fragment alone would not move the focus. */
function skip(event: MouseEvent) {
  const heading = document.querySelector('h1')
  if (!heading) return
  event.preventDefault()
  heading.focus()
  heading.scrollIntoView({ block: 'center' })
}

export function SkipLink() {
  return (
    <a className={styles.skip} href="#main" onClick={skip}>
      <Trans>Skip to content</Trans>
    </a>
  )
}
