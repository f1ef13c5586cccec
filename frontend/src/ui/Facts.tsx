import type { ReactNode } from 'react'
import styles from './blocks.module.css'

interface Fact {
  term: ReactNode
  description: ReactNode
}

export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
