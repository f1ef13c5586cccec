import type { ReactNode } from 'react'
import styles from './prose.module.css'

/** Only for HTML that the service has rendered from Markdown and sanitized. */
export function SanitizedHtml({ html }: { html: string }) {
  return <div dir="auto" className={styles.prose} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A block of running text. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>
}
