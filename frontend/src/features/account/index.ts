export { NamePage } from './NamePage'
export { SessionsPage } from './SessionsPage'
export { PreferencesPage } from './PreferencesPage'
export { UnsubscribePage } from './UnsubscribePage'
