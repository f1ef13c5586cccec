import type { ReactNode } from 'react'
import { classes } from '@/ui'
import styles from './note.module.css'

interface Props {
  id?: string
  /** Of whoever says where in its own lines the remark stands. */
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
