import type { ReactNode } from 'react'
import { classes } from '@/ui'
import styles from './note.module.css'

interface Props {
  id?: string
  /** For callers that position the note. */
  className?: string | undefined
  children: ReactNode
}

/** Secondary text. */
export function Note({ id, className, children }: Props) {
  return (
    <p id={id} className={classes(styles.remark, className)}>
      {children}
    </p>
  )
}
