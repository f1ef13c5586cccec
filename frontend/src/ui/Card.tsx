import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './blocks.module.css'
import { classes } from './classes'

interface CardProps extends ComponentPropsWithRef<'div'> {
  as?: 'div' | 'section' | 'article' | 'aside' | 'li'
}

export function Card({ as = 'div', className, ...props }: CardProps) {
  // The elements have the same props, so one type is enough.
  const Element = as as 'div'
  return <Element {...props} className={classes(styles.card, className)} />
}

interface NextStepProps {
  eyebrow?: ReactNode
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** The tinted card for the next step. A page has at most one, and nothing else is tinted. */
export function NextStep({ eyebrow, title, children, actions }: NextStepProps) {
  return (
    <section className={styles.nextStep}>
      {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h2>{title}</h2>
      {children !== undefined && <div className={styles.nextText}>{children}</div>}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  )
}

export function Eyebrow({ children }: { children: ReactNode }) {
  return <p className={styles.eyebrow}>{children}</p>
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>
}
