export { AccessibilityPage } from './AccessibilityPage'
export { PrivacyPage } from './PrivacyPage'
