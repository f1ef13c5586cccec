import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { $api, showMoreProps, useInvalidate, usePagedQuery } from '@/api'
import { affectedByReading, notificationsQuery } from '@/api/queries/notifications'
import { useFocusOnMore } from '@/lib/focus'
import { DateTime, EmptyState, Avatar, LinkButton, Page, QueryView, ShowMore, TextLink } from '@/ui'
import styles from './notifications.module.css'
import type { Notification } from './stream'
import { notificationHref } from './links'
import { notificationText } from './labels'

export function NotificationsPage() {
  const { t } = useLingui()
  const query = usePagedQuery(notificationsQuery)
  const notifications = query.items ?? []
  const { list, expectMore } = useFocusOnMore<HTMLOListElement>(notifications.length)
  const isNew = useMarkRead(notifications)
  return (
    <Page
      wide={false}
      title={t`Notifications`}
      lead={t`What concerns you, latest first.`}
      actions={
        <LinkButton variant="quiet" to="/account/notifications">
          <Trans>Notification settings</Trans>
        </LinkButton>
      }
    >
      <QueryView query={{ ...query, data: query.items }}>
        {(items) =>
          items.length === 0 ? (
            <NoNotifications />
          ) : (
            <ol ref={list} className={styles.list}>
              {items.map((notification) => (
                <Item key={notification.id} notification={notification} isNew={isNew(notification)} />
              ))}
            </ol>
          )
        }
      </QueryView>
      <ShowMore {...showMoreProps(query, expectMore)} />
    </Page>
  )
}

function NoNotifications() {
  const { t } = useLingui()
  return (
    <EmptyState title={t`No notifications yet`}>
      <Trans>
        We tell you here and by e-mail when somebody sends you a request, answers you or decides something
        that concerns you.
      </Trans>
    </EmptyState>
  )
}

function Item({ notification, isNew }: { notification: Notification; isNew: boolean }) {
  const { i18n } = useLingui()
  const { title, next, isQuoted } = notificationText(notification, i18n)
  return (
    <li className={styles.item} data-new={isNew ? '' : undefined}>
      <Avatar name={notification.args.person ?? notification.programme.name} />
      <div className={styles.words}>
        <h2 className={styles.title}>
          <TextLink to={notificationHref(notification)} className={styles.link}>
            {title}
          </TextLink>
        </h2>
        <p dir={isQuoted ? 'auto' : undefined}>{next}</p>
        <p className={styles.meta}>
          {isNew && (
            <span className={styles.new}>
              <Trans>New</Trans>
            </span>
          )}
          {notification.programme.name}
          {'\u00a0· '}
          <DateTime value={notification.created_at} format="relative" />
        </p>
      </div>
    </li>
  )
}

/** Marks the shown notifications as read. New ones stay highlighted until the reader leaves the page. */
function useMarkRead(notifications: Notification[]): (notification: Notification) => boolean {
  const invalidate = useInvalidate()
  const [arrivedNew, setArrivedNew] = useState<ReadonlySet<string>>(new Set())
  const { mutate } = $api.useMutation('post', '/api/v1/notifications/read')
  const unread = notifications.filter((notification) => !notification.read_at).map(({ id }) => id)
  if (unread.some((id) => !arrivedNew.has(id))) setArrivedNew(new Set([...arrivedNew, ...unread]))
  const upTo = unread.length > 0 ? notifications[0]?.id : undefined

  useEffect(() => {
    if (upTo) mutate({ body: { up_to: upTo } }, { onSuccess: () => void invalidate(affectedByReading) })
  }, [upTo, mutate, invalidate])

  return ({ id }) => arrivedNew.has(id)
}
