import type { ReactNode } from 'react'
import styles from './backLink.module.css'

/** A link back to the list, in the eyebrow of a page but without capitals. */
export function BackLink({ children }: { children: ReactNode }) {
  return <span className={styles.back}>{children}</span>
}
