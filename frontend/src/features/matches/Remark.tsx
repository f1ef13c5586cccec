import type { ReactNode } from 'react'
import { classes } from '@/ui'
import styles from './remark.module.css'

interface Props {
  /** Of whoever says where in its own lines the remark stands. */
  className?: string | undefined
  children: ReactNode
}

/** A quiet word beside what somebody came for. */
export function Remark({ className, children }: Props) {
  return <p className={classes(styles.remark, className)}>{children}</p>
}
