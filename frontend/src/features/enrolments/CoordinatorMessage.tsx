import type { ReactNode } from 'react'
import type { Enrolment } from '@/api'
import { Card, DateTime } from '@/ui'
import styles from './enrolments.module.css'

interface Props {
  enrolment: Enrolment
  id: string
  title: ReactNode
  /** The reader's reply, such as a form. */
  children?: ReactNode
}

/** A coordinator's message about a registration, with its date. */
export function CoordinatorMessage({ enrolment, id, title, children }: Props) {
  return (
    <Card as="section" className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.cardTitle}>
        {title}
      </h2>
      <blockquote className={styles.quote} dir="auto">
        {enrolment.reason}
      </blockquote>
      {enrolment.decided_at && (
        <small className={styles.soft}>
          <DateTime value={enrolment.decided_at} format="date" />
        </small>
      )}
      {children}
    </Card>
  )
}
