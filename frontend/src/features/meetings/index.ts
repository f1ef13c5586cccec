export { MeetingPage } from './MeetingPage'
export { MeetingsPage } from './MeetingsPage'
export { ProposePage } from './ProposePage'
