import type { ReactNode } from 'react'
import type { Schemas } from '@/api'
import { Card, Avatar } from '@/ui'
import { PersonMeta } from './Person'
import styles from './personRow.module.css'

interface Props {
  person: Schemas['PersonCard']
  /** Of the name, for whatever below needs to say whom it is about. */
  titleId: string
  level: 2 | 3
  /** How it stands between the two, beside the name. */
  chips?: ReactNode
  children: ReactNode
}

/** One of a few people: who it is, and below what there is to know and to do. */
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
