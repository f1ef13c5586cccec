export { NotificationsPage } from './NotificationsPage'
export { NotificationsProvider } from './NotificationsProvider'
export { UnreadBadge } from './NotificationsProvider'
