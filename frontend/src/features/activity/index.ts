export { CheckUpLinkPage } from './CheckUpLinkPage'
export { MentorshipActivity } from './MentorshipActivity'
export { QuietMentorshipsPage } from './QuietMentorshipsPage'
export { checkUpSearch, quietSearch } from './search-params'
