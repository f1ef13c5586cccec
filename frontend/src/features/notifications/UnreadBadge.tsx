import { Plural } from '@lingui/react/macro'
import { VisuallyHidden } from '@/ui'
import { useUnread } from './NotificationsProvider'
import styles from './notifications.module.css'

const most = 99

/** Stands on the link to the notifications; says nothing when all is read. */
export function UnreadBadge() {
  const unread = useUnread()
  if (unread === 0) return null
  return (
    <>
      <span className={styles.badge} aria-hidden="true">
        {unread > most ? `${most}+` : unread}
      </span>
      <VisuallyHidden>
        {' '}
        <Plural value={unread} one="# unread" other="# unread" />
      </VisuallyHidden>
    </>
  )
}
