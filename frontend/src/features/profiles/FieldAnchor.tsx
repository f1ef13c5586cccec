import type { ReactNode } from 'react'
import type { Field } from './model'
import styles from './profiles.module.css'

/** An id for a field, so that the list of missing parts can link to it. */
export function FieldAnchor({ field, children }: { field: Field; children: ReactNode }) {
  return (
    <div id={`field-${field}`} className={styles.field}>
      {children}
    </div>
  )
}

export const stepTitleId = 'step-title'

/** Focuses the field if it is on the page, else the title of the step. */
export function focusOn(field: Field): void {
  const place = document.getElementById(`field-${field}`)
  const control = place?.querySelector<HTMLElement>(
    'input:not([type=hidden]), textarea, button, [role=spinbutton]',
  )
  place?.scrollIntoView({ block: 'center' })
  const target = control ?? document.getElementById(stepTitleId)
  target?.focus({ preventScroll: control !== null && control !== undefined })
}
