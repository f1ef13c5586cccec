import type { ReactNode } from 'react'
import styles from './chipList.module.css'

/** What is chosen, each a chip that takes it away again. */
export function ChipList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.chips} aria-label={label}>
      {children}
    </ul>
  )
}
