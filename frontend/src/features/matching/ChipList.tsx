import type { ReactNode } from 'react'
import styles from './chipList.module.css'

/** A list of removable chips. */
export function ChipList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {children}
    </ul>
  )
}
