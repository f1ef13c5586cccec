export { ConfirmMeetingPage } from './ConfirmMeetingPage'
