import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { Card, Avatar } from '@/ui'
import { PersonMeta } from './Person'
import styles from './personRow.module.css'

interface Props {
  person: Schemas['PersonCard'] | Schemas['PersonSummary']
  /** The id of the name, for the labels of controls in the card. */
  titleId: string
  level: 2 | 3
  /** Beside the name: the status between the two people. */
  chips?: ReactNode
  children: ReactNode
}

/** A card about one of a few people: the person, and below it details and actions. */
export function PersonRow({ person, titleId, level, chips, children }: Props) {
  const Heading = `h${level}` as const
  const name = (
    <Heading id={titleId} className={styles.name}>
      <bdi>{person.display_name}</bdi>
    </Heading>
  )
  return (
    <Card as="article" className={styles.row} aria-labelledby={titleId}>
      <Avatar name={person.display_name} photo={person.photo_url} />
      <div className={styles.who}>
        {chips === undefined ? (
          name
        ) : (
          <div className={styles.head}>
            {name}
            {chips}
          </div>
        )}
        <PersonMeta person={person} />
      </div>
      <div className={styles.rest}>{children}</div>
    </Card>
  )
}
