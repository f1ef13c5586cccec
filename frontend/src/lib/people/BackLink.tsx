import type { ReactNode } from 'react'
import styles from './people.module.css'

/** The way back to the list, above a title: a link like any other, not a heading in capitals. */
export function BackLink({ children }: { children: ReactNode }) {
  return <span className={styles.back}>{children}</span>
}
