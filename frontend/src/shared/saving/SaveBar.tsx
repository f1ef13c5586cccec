import type { ReactNode } from 'react'
import { measureSaveBar } from '@/lib/sticky-bars'
import styles from './saving.module.css'

interface Props {
  status?: ReactNode
  /** The buttons. */
  children: ReactNode
}

/** The bar below a form, which stays in view while the form scrolls. */
export function SaveBar({ status, children }: Props) {
  return (
    <div ref={measureSaveBar} className={styles.bar}>
      {status}
      <div className={styles.actions}>{children}</div>
    </div>
  )
}
