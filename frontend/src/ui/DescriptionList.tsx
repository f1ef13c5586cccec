import type { ReactNode } from 'react'
import styles from './blocks.module.css'

interface DescriptionItem {
  term: ReactNode
  description: ReactNode
}

export function DescriptionList({ items }: { items: DescriptionItem[] }) {
  return (
    <dl className={styles.descriptionList}>
      {items.map((item, index) => (
        <div key={index}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
