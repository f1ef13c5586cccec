import { Avatar } from '@/ui'
import styles from './people.module.css'

/** The face at the head of a page about one person, level with the name. */
export function PersonAvatar({ name, photo }: { name: string; photo: string | null }) {
  return (
    <span className={styles.pageAvatar}>
      <Avatar name={name} size="big" photo={photo} />
    </span>
  )
}
