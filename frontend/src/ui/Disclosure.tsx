import type { ReactNode } from 'react'
import styles from './disclosure.module.css'
import { Icon } from './Icon'

interface DisclosureProps {
  title: ReactNode
  children: ReactNode
  isOpen?: boolean
}

export function Disclosure({ title, children, isOpen = false }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpen}>
      <summary>
        {title}
        <Icon name="chevron" />
      </summary>
      <div>{children}</div>
    </details>
  )
}
