import { Plural, useLingui } from '@lingui/react/macro'
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useInvalidate, useSession } from '@/api'
import { publishLive } from '@/api/live'
import { affectedByNotification, affectedByReading, unreadQuery } from '@/api/queries/notifications'
import { keptNoteKeys, keptNotesOf } from '@/lib/kept-notes'
import { loadMessages } from '@/lib/locale'
import { isOwnAction } from '@/lib/own-actions'
import { timestamp } from '@/lib/time'
import { toast, VisuallyHidden } from '@/ui'
import { notificationHref } from './links'
import styles from './notifications.module.css'
import { browserParts, openStream, type StreamMessage } from './stream'
import { type StreamedUnread, useLatestUnread } from './unread'

const Unread = createContext(0)

const address = '/api/v1/notifications/stream'

/** Holds the event stream of a signed-in member, and invalidates the queries that its messages affect. */
export function NotificationsProvider({ children }: { children: ReactNode }) {
  const { data: session } = useSession()
  const member = session?.access === 'active' ? session.member?.id : undefined
  const [live, setLive] = useState<(StreamedUnread & { member: string }) | null>(null)
  const hear = useMessageHandler((unread) => member && setLive({ member, unread, at: timestamp() }))
  const unread = useLatestUnread(live && live.member === member ? live : null)
  useQuery({ ...unreadQuery, enabled: member !== undefined })

  useEffect(() => {
    if (!member) return undefined
    return openStream(browserParts(`tandem.notifications.${member}`, address), (message) =>
      hear.current(message),
    )
  }, [member, hear])

  useKeptNotes(member)
  return <Unread value={member ? unread : 0}>{children}</Unread>
}

/** Sends notes that were written offline, at the start of the app and when the browser is online again. */
function useKeptNotes(member: string | undefined) {
  useEffect(() => {
    const send = () => {
      if (!member || keptNoteKeys(keptNotesOf(member)).length === 0) return
      import('@/api/send-kept-notes').then(
        ({ sendKeptNotes }) => sendKeptNotes(member),
        () => undefined,
      )
    }
    send()
    window.addEventListener('online', send)
    return () => window.removeEventListener('online', send)
  }, [member])
}

function useUnread(): number {
  return use(Unread)
}

/** A ref with the latest handler, because the stream outlives many renders. */
function useMessageHandler(onUnread: (unread: number) => void) {
  const { i18n, t } = useLingui()
  const queryClient = useQueryClient()
  const invalidate = useInvalidate()
  const navigate = useNavigate()
  const known = useRef<number | null>(null)
  const hear = useRef<(message: StreamMessage) => void>(() => {})

  useEffect(() => {
    hear.current = (message) => {
      if (message.type === 'unread') {
        // Higher than the stream has reported: events were missed while it was disconnected.
        const missed = known.current !== null && message.unread > known.current
        if (missed) void queryClient.invalidateQueries()
        else if (known.current !== message.unread) void invalidate(affectedByReading)
        known.current = message.unread
        onUnread(message.unread)
        return
      }
      if (message.type !== 'notification') {
        publishLive(message)
        return
      }
      const { notification } = message
      if (known.current !== null) known.current += 1
      void invalidate(affectedByNotification(notification.kind))
      // The tab that made the change has already shown a message.
      const { reason, mentorship_id: mentorship } = notification.args
      const isOwn = reason === 'by_you' || isOwnAction(mentorship)
      if (document.visibilityState !== 'visible' || isOwn) return
      const href = notificationHref(notification)
      // Whoever is on that page sees the change there.
      const options =
        href === location.pathname
          ? {}
          : { action: { label: t`Open`, onPress: () => void navigate({ href }) } }
      // The texts load with the first notification. Without them there is no toast; the list has the notification.
      void Promise.all([import('./labels'), loadMessages('notifications')]).then(
        ([{ notificationText }, isThere]) =>
          isThere && toast(notificationText(notification, i18n).title, options),
        () => undefined,
      )
    }
  })
  return hear
}

const most = 99

/** The number of unread notifications; nothing if all are read. */
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
