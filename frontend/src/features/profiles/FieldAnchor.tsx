import type { ReactNode } from 'react'
import type { Field } from './model'
import styles from './profiles.module.css'

/** Gives a field an address inside the page, so that "still missing" can lead to it. */
export function FieldAnchor({ field, children }: { field: Field; children: ReactNode }) {
  return (
    <div id={`field-${field}`} className={styles.field}>
      {children}
    </div>
  )
}
